import GRDB
import QualityModel

/// Evaluations added up by agent and month, so that a mean over a million of them reads some thousand rows.
///
/// All sums are whole numbers: adding a changed record and taking its earlier state away leaves what a rebuild gives.
struct Cells {
  /// What scores are put together by; the word is a team's or a reason's number, 0 where unknown or where nothing is
  /// grouped by, beside agent, month and purpose.
  struct ScoreKey: Hashable, Comparable {
    var grouping: Int
    var month: Int
    var word: Int
    var agent: Int
    var purpose: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.grouping, left.month, left.word, left.agent, left.purpose)
        < (right.grouping, right.month, right.word, right.agent, right.purpose)
    }
  }

  struct ScoreCell: Equatable {
    var evaluations = 0
    var scores = Tally()
    var ratings = Tally()
    var failed = 0
  }

  /// Agent 0 stands for everyone.
  struct CriterionKey: Hashable, Comparable {
    var agent: Int
    var criterion: Int
    var month: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.agent, left.criterion, left.month) < (right.agent, right.criterion, right.month)
    }
  }

  struct CriterionCell: Equatable {
    var fractions = Tally()
    var misses = 0
  }

  /// Whether criteria of other purposes than the headline's are entered too.
  var countsEveryPurpose = false
  private(set) var scores: [ScoreKey: ScoreCell] = [:]
  var bins: [BinKey: Int] = [:]
  var failures: [FailureKey: Int] = [:]
  /// One table for each agent and month, its cells by the criterion's number: one look-up for all of a row's criteria.
  private var tables: [[CriterionCell]] = []
  private var places: [AgentMonth: Int] = [:]

  private struct AgentMonth: Hashable {
    var agent: Int
    var month: Int
  }

  init(countsEveryPurpose: Bool = false) { self.countsEveryPurpose = countsEveryPurpose }

  static let everything = 0
  static let team = 1
  static let reason = 2
  /// Grouped by agent and purpose only: all months together.
  static let ever = 3

  /// Adds what a row counts toward, or takes it away.
  mutating func enter(_ row: EvaluationRow, sign: Int = 1) {
    guard row.isLive else { return }
    var cell = ScoreCell(evaluations: 1)
    if let percent = row.percent { cell.scores.add(percent) }
    if let rating = row.rating { cell.ratings.add(rating) }
    cell.failed = row.failed.isEmpty ? 0 : 1
    enterOutcome(of: row, sign)
    for (grouping, month, word) in [
      (Self.everything, row.month, 0), (Self.team, row.month, row.team ?? 0), (Self.reason, row.month, row.reason ?? 0),
      (Self.ever, 0, 0),
    ] {
      let key = ScoreKey(grouping: grouping, month: month, word: word, agent: row.agent, purpose: row.purpose)
      scores[key, default: ScoreCell()].add(cell, sign: sign)
    }
    guard countsEveryPurpose || Codes.headline.contains(row.purpose), let packed = row.criteria else { return }
    let place = place(of: row)
    PackedCriterion.unpack(packed) { enter($0, at: place, sign) }
  }

  private mutating func place(of row: EvaluationRow) -> Int {
    let key = AgentMonth(agent: row.agent, month: row.month)
    if let known = places[key] { return known }
    places[key] = tables.count
    tables.append([])
    return tables.count - 1
  }

  private mutating func enter(_ packed: PackedCriterion, at place: Int, _ sign: Int) {
    var cell = CriterionCell(misses: packed.isMiss ? 1 : 0)
    cell.fractions.add(millionths: packed.hundredfold)
    let missing = packed.criterion + 1 - tables[place].count
    if missing > 0 { tables[place].append(contentsOf: repeatElement(CriterionCell(), count: missing)) }
    tables[place][packed.criterion].add(cell, sign: sign)
  }

  /// Visits what criteria came to, for each agent or for everyone, in the order of the table's key.
  func forEachCriterion(byAgent: Bool, _ body: (CriterionKey, CriterionCell) throws -> Void) rethrows {
    let agents = Dictionary(grouping: places, by: { byAgent ? $0.key.agent : 0 })
    for (agent, places) in agents.sorted(by: { $0.key < $1.key }) {
      var cells: [CriterionKey: CriterionCell] = [:]
      for (key, place) in places {
        for (criterion, cell) in tables[place].enumerated() where cell != CriterionCell() {
          cells[CriterionKey(agent: agent, criterion: criterion, month: key.month), default: .init()].add(cell, sign: 1)
        }
      }
      for (key, cell) in cells.sorted(by: { $0.key < $1.key }) { try body(key, cell) }
    }
  }

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
  mutating func add(_ other: Self, sign: Int) {
    evaluations += sign * other.evaluations
    if sign > 0 { scores += other.scores } else { scores -= other.scores }
    if sign > 0 { ratings += other.ratings } else { ratings -= other.ratings }
    failed += sign * other.failed
  }

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
  mutating func add(_ other: Self, sign: Int) {
    misses += sign * other.misses
    if sign > 0 { fractions += other.fractions } else { fractions -= other.fractions }
  }

  fileprivate func bind(to statement: Statement, _ key: Cells.CriterionKey) {
    statement.bind(key.agent, at: 1)
    statement.bind(key.criterion, at: 2)
    statement.bind(key.month, at: 3)
    statement.bind(fractions, at: 4)
    statement.bind(misses, at: 8)
  }
}

extension Statement {
  /// Binds a tally to four columns: squares outgrow 64 bits, so they are kept as thousand millions and the rest, each
  /// of which adds up by itself.
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
