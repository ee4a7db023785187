import GRDB
package import QualityModel

extension RecordIndex {
  /// Returns how all evaluations that count came out, against a target in percent.
  package func outcomes(target: Double) throws -> OutcomeTally {
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

  /// Returns how the evaluations that a query lets through and that count came out, by agent, against a target in
  /// percent.
  package func outcomes(_ query: Query, target: Double) throws -> [String: OutcomeTally] {
    try reading { database in
      let words = Words(database)
      var selection = try Selection(query, words: words)
      selection.narrowToCounted(query)
      let statement = try Statement(
        "SELECT \(EvaluationRow.countedColumns) FROM evaluation WHERE \(selection.sql)", in: database)
      statement.bind(selection.arguments)
      var tallies: [Int: OutcomeTally] = [:]
      try statement.visit { columns in
        let row = EvaluationRow(counted: columns)
        if row.isLive { try tallies[row.agent, default: OutcomeTally()].add(row, words, target: target) }
        return true
      }
      return try tallies.reduce(into: [:]) { $0[try words.text($1.key)] = $1.value }
    }
  }

  private static let headline = Codes.headline.sorted().map(String.init).joined(separator: ", ")

  private static let binSQL = """
    SELECT rubric, band, tenth, evaluations FROM scoreBin WHERE purpose IN (\(headline))
    """

  /// A target that is not a whole tenth of a point, which few are, is within one of them.
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

extension OutcomeTally {
  fileprivate mutating func add(_ row: EvaluationRow, _ words: Words, target: Double) throws {
    var failures: [String] = []
    var unpacker = Unpacker(row.failed)
    while let word = unpacker.next() { failures.append(try words.text(word)) }
    let band = try row.band.map { Band(rubric: try words.rubric(row.rubric).id, name: try words.text($0)) }
    add(percent: row.percent, band: band, failures: failures, target: target)
  }
}
