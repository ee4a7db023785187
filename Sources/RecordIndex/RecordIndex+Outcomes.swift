import GRDB
public import QualityModel

extension RecordIndex {
  /// Returns how all evaluations that count came out, against a target in percent.
  public func outcomes(target: Double) throws -> OutcomeTally {
    try reading { database in
      let words = Words(database)
      var tally = OutcomeTally()
      let whole = Self.firstWholeTenth(atOrAbove: target)
      try Statement(Self.binSQL, in: database).visit { columns in
        let count = columns.int(3)
        tally.scored += count
        if columns.int(2) >= whole { tally.atTarget += count }
        if columns.int(1) != 0 {
          let band = OutcomeTally.Band(
            rubric: try words.rubric(columns.int(0)).id, name: try words.text(columns.int(1)))
          tally.bands[band, default: 0] += count
        }
        return true
      }
      tally.atTarget += try Self.countWithinTenth(from: target, below: whole, in: database)
      try Self.addFailures(to: &tally, words, in: database)
      return tally
    }
  }

  private static let headline = Codes.headline.sorted().map(String.init).joined(separator: ", ")

  private static let binSQL = """
    SELECT rubric, band, tenth, evaluations FROM scoreBin WHERE purpose IN (\(headline))
    """

  /// A target that is no whole tenth of a point, which few are, lies within one of them.
  private static func firstWholeTenth(atOrAbove target: Double) -> Int {
    let tenth = Cells.tenth(of: target)
    return (Tally.millionths(target) ?? 0) % 100_000 == 0 ? tenth : tenth + 1
  }

  private static func countWithinTenth(from target: Double, below whole: Int, in database: Database) throws -> Int {
    let end = Double(whole) / 10
    guard target < end else { return 0 }
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM evaluation WHERE state = 1 AND status IN (\(Codes.submitted), \(Codes.disputed))
          AND purpose IN (\(headline)) AND percent >= ? AND percent < ?
        """, arguments: [target, end]) ?? 0
  }

  private static func addFailures(to tally: inout OutcomeTally, _ words: Words, in database: Database) throws {
    let sql = "SELECT word, sum(evaluations) FROM failureCell WHERE purpose IN (\(headline)) GROUP BY word"
    try Statement(sql, in: database).visit { columns in
      if columns.int(1) > 0 { tally.failures[try words.text(columns.int(0))] = columns.int(1) }
      return true
    }
    let totals = try Row.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(evaluations), 0), coalesce(sum(failed), 0) FROM scoreCell
        WHERE grouping = \(Cells.ever) AND purpose IN (\(headline))
        """)
    tally.evaluations = totals?[0] ?? 0
    tally.failed = totals?[1] ?? 0
  }
}
