import GRDB
import QualityModel

/// How cells are written to the index's tables, and how sums are kept in columns.
extension Cells {
  /// Adds everything to the tables, in the order of their keys: SQLite then writes each page once.
  func write(to database: Database) throws {
    let score = try Statement(Self.scoreSQL, in: database)
    for (key, cell) in scores.sorted(by: { $0.key < $1.key }) where cell != ScoreCell() {
      cell.bind(to: score, key)
      try score.run()
    }
    try writeOutcomes(to: database)
    let criterion = try Statement(Self.criterionSQL, in: database)
    for byAgent in [false, true] {
      try forEachCriterion(byAgent: byAgent) { key, cell in
        cell.bind(to: criterion, key)
        try criterion.run()
      }
    }
  }

  private static let scoreSQL = """
    INSERT INTO scoreCell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
      evaluations = evaluations + excluded.evaluations, scores = scores + excluded.scores,
      scoreSum = scoreSum + excluded.scoreSum, scoreSquaresHigh = scoreSquaresHigh + excluded.scoreSquaresHigh,
      scoreSquaresLow = scoreSquaresLow + excluded.scoreSquaresLow, ratings = ratings + excluded.ratings,
      ratingSum = ratingSum + excluded.ratingSum, ratingSquaresHigh = ratingSquaresHigh + excluded.ratingSquaresHigh,
      ratingSquaresLow = ratingSquaresLow + excluded.ratingSquaresLow,
      scoresBeyond = scoresBeyond + excluded.scoresBeyond, failed = failed + excluded.failed
    """
  private static let criterionSQL = """
    INSERT INTO criterionCell VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
      fractions = fractions + excluded.fractions, fractionSum = fractionSum + excluded.fractionSum,
      fractionSquaresHigh = fractionSquaresHigh + excluded.fractionSquaresHigh,
      fractionSquaresLow = fractionSquaresLow + excluded.fractionSquaresLow, misses = misses + excluded.misses
    """
}

extension Cells.ScoreCell {
  fileprivate func bind(to statement: Statement, _ key: Cells.ScoreKey) {
    statement.bind(key.grouping, at: 1)
    statement.bind(key.month, at: 2)
    statement.bind(key.word, at: 3)
    statement.bind(key.agent, at: 4)
    statement.bind(key.purpose, at: 5)
    statement.bind(evaluations, at: 6)
    statement.bind(scores, at: 7)
    statement.bind(ratings, at: 11)
    statement.bind(scores.beyond, at: 15)
    statement.bind(failed, at: 16)
  }
}

extension Cells.CriterionCell {
  fileprivate func bind(to statement: Statement, _ key: Cells.CriterionKey) {
    statement.bind(key.agent, at: 1)
    statement.bind(key.criterion, at: 2)
    statement.bind(key.month, at: 3)
    statement.bind(fractions, at: 4)
    statement.bind(misses, at: 8)
  }
}

extension Statement {
  /// Binds a tally to four columns: squares outgrow 64 bits, so they are kept as thousand millions and the rest, each of
  /// which adds up by itself.
  func bind(_ tally: Tally, at index: Int32) {
    let (high, low) = tally.squares.quotientAndRemainder(dividingBy: Tally.split)
    bind(tally.count, at: index)
    bind(tally.sum, at: index + 1)
    bind(Int(high), at: index + 2)
    bind(Int(low), at: index + 3)
  }
}

extension Columns {
  /// Returns a tally from four columns.
  func tally(_ index: Int32) -> Tally {
    Tally(
      count: int(index), sum: int(index + 1),
      squares: Int128(int(index + 2)) * Tally.split + Int128(int(index + 3)))
  }
}

extension Tally {
  fileprivate static let split: Int128 = 1_000_000_000
}
