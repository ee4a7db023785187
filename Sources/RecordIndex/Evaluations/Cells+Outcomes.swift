import GRDB
import Notation
import QualityModel

/// How evaluations came out, counted so that shares of a million of them read some thousand rows.
extension Cells {
  /// What scores are counted by: their band and their tenth of a point, so that any target is compared with few of
  /// them.
  struct BinKey: Hashable, Comparable {
    var purpose: Int
    var rubric: Int
    var band: Int
    var tenth: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.purpose, left.rubric, left.band, left.tenth) < (right.purpose, right.rubric, right.band, right.tenth)
    }
  }

  /// What failures are counted by: the criterion's word.
  struct FailureKey: Hashable, Comparable {
    var purpose: Int
    var word: Int

    static func < (left: Self, right: Self) -> Bool { (left.purpose, left.word) < (right.purpose, right.word) }
  }

  mutating func enterOutcome(of row: EvaluationRow, _ sign: Int) {
    if let percent = row.percent {
      let key = BinKey(purpose: row.purpose, rubric: row.rubric, band: row.band ?? 0, tenth: Self.tenth(of: percent))
      bins[key, default: 0] += sign
    }
    var unpacker = Unpacker(row.failed)
    while let word = unpacker.next() { failures[FailureKey(purpose: row.purpose, word: word), default: 0] += sign }
  }

  /// The tenths of a point that a score has reached, exactly: records hold millionths.
  static func tenth(of percent: Double) -> Int {
    (Tally.millionths(percent) ?? 0).flooredDivision(by: 100_000).quotient
  }

  func writeOutcomes(to database: Database) throws {
    let bin = try Statement(Self.binSQL, in: database)
    for (key, count) in bins.sorted(by: { $0.key < $1.key }) where count != 0 {
      for (place, number) in [key.purpose, key.rubric, key.band, key.tenth, count].enumerated() {
        bin.bind(number, at: Int32(place + 1))
      }
      try bin.run()
    }
    let failure = try Statement(Self.failureSQL, in: database)
    for (key, count) in failures.sorted(by: { $0.key < $1.key }) where count != 0 {
      for (place, number) in [key.purpose, key.word, count].enumerated() { failure.bind(number, at: Int32(place + 1)) }
      try failure.run()
    }
  }

  private static let binSQL = """
    INSERT INTO scoreBin VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
      evaluations = evaluations + excluded.evaluations
    """
  private static let failureSQL = """
    INSERT INTO failureCell VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET evaluations = evaluations + excluded.evaluations
    """
}
