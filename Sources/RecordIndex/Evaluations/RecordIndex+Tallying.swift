import GRDB
package import QualityModel

extension RecordIndex {
  /// What evaluations are put together by, beside agent and month.
  package enum Grouping: Hashable, Sendable, CaseIterable {
    case nothing, team, reason

    fileprivate var code: Int {
      switch self {
      case .nothing: Cells.everything
      case .team: Cells.team
      case .reason: Cells.reason
      }
    }
  }

  /// Returns scores and ratings as `forEachScoreTally` hands them over.
  package func scoreTallies(by grouping: Grouping, _ query: Query = Query(), byMonth: Bool) throws -> [ScoreTally] {
    var tallies: [ScoreTally] = []
    try forEachScoreTally(by: grouping, query, byMonth: byMonth) { tallies.append($0) }
    return tallies
  }

  /// Hands over scores and ratings of the evaluations a query lets through, added up by group, agent and month, in no
  /// particular order; there may be many thousand.
  ///
  /// Only submitted and disputed evaluations for monitoring and workshops count, unless the query names a purpose.
  package func forEachScoreTally(
    by grouping: Grouping, _ query: Query = Query(), byMonth: Bool, _ body: (ScoreTally) throws -> Void
  ) throws {
    try reading { database in
      let words = Words(database)
      if query.terms.isEmpty {
        let code = grouping == .nothing && !byMonth ? Cells.ever : grouping.code
        return try Self.storedTallies(code, byMonth: byMonth, words, in: database, body)
      }
      let cells = try Self.counted(query, words, in: database).scores.filter { $0.key.grouping == grouping.code }
      var merged: [Cells.ScoreKey: Cells.ScoreCell] = [:]
      for (key, cell) in cells {
        var key = key
        key.purpose = 0
        if !byMonth { key.month = 0 }
        merged[key, default: Cells.ScoreCell()].add(cell, sign: 1)
      }
      for (key, cell) in merged { try body(Self.tally(key, cell, byMonth: byMonth, words)) }
    }
  }

  /// Returns what criteria came to in the evaluations a query lets through, added up, in no particular order; what
  /// counts is as above.
  package func criterionTallies(
    _ query: Query = Query(), byAgent: Bool, byMonth: Bool
  ) throws -> [CriterionTally] {
    try reading { database in
      let words = Words(database)
      if query.terms.isEmpty {
        return try Self.storedTallies(byAgent: byAgent, byMonth: byMonth, words, in: database)
      }
      var merged: [Cells.CriterionKey: Cells.CriterionCell] = [:]
      try Self.counted(query, words, in: database).forEachCriterion(byAgent: byAgent) { key, cell in
        var key = key
        if !byMonth { key.month = 0 }
        merged[key, default: Cells.CriterionCell()].add(cell, sign: 1)
      }
      return try merged.map { try Self.tally($0, $1, byMonth: byMonth, words) }
    }
  }

  /// Returns how many submitted and disputed evaluations there are for each purpose.
  package func purposes(_ query: Query = Query()) throws -> [Evaluation.Purpose: Int] {
    try reading { database in
      var counts: [Evaluation.Purpose: Int] = [:]
      if query.terms.isEmpty {
        let sql =
          "SELECT purpose, sum(evaluations) FROM scoreCell WHERE grouping = \(Cells.ever) GROUP BY purpose"
        try Statement(sql, in: database).visit { columns in
          counts[try Codes.word(columns.int(0), of: Codes.purposes)] = columns.int(1)
          return true
        }
        return counts.filter { $0.value > 0 }
      }
      try Self.rows(try Selection(query, words: Words(database)), in: database) { row in
        if row.isLive { counts[try Codes.word(row.purpose, of: Codes.purposes), default: 0] += 1 }
        return true
      }
      return counts
    }
  }

  /// Returns the agents who were evaluated for benchmarks alone: competitors' desks, which are not the company's own
  /// agents.
  package func benchmarkedAgents() throws -> [String] {
    try reading { database in
      let words = Words(database)
      let benchmark = "purpose = \(Codes.code(of: Evaluation.Purpose.benchmark))"
      let sql = """
        SELECT agent FROM scoreCell WHERE grouping = \(Cells.ever) AND evaluations > 0
        GROUP BY agent HAVING min(\(benchmark)) = 1
        """
      var agents: [String] = []
      try Statement(sql, in: database).visit { columns in
        agents.append(try words.text(columns.int(0)))
        return true
      }
      return agents
    }
  }

  private static func counted(_ query: Query, _ words: Words, in database: Database) throws -> Cells {
    var selection = try Selection(query, words: words)
    selection.narrowToCounted(query)
    var cells = Cells(countsEveryPurpose: query.namesPurpose)
    let statement = try Statement(
      "SELECT \(EvaluationRow.countedColumns) FROM evaluation WHERE \(selection.sql)", in: database)
    statement.bind(selection.arguments)
    try statement.visit { columns in
      cells.enter(EvaluationRow(counted: columns))
      return true
    }
    return cells
  }

  private static func storedTallies(
    _ grouping: Int, byMonth: Bool, _ words: Words, in database: Database, _ body: (ScoreTally) throws -> Void
  ) throws {
    let figures = ["score", "rating"].flatMap { ["\($0)s", "\($0)Sum", "\($0)SquaresHigh", "\($0)SquaresLow"] }
    let key = byMonth ? "month, word, agent" : "word, agent"
    let sql = """
      SELECT \(byMonth ? "" : "0, ")\(key), evaluations, \(figures.joined(separator: ", ")), scoresBeyond, failed
      FROM scoreCell
      WHERE grouping = \(grouping) AND purpose IN (\(Codes.headline.sorted().map(String.init).joined(separator: ", ")))
      ORDER BY \(key)
      """
    var last: (key: Cells.ScoreKey, cell: Cells.ScoreCell)?
    func end() throws {
      if let last, last.cell.evaluations > 0 { try body(tally(last.key, last.cell, byMonth: byMonth, words)) }
    }
    // Adding up here takes half of what it takes SQLite.
    try Statement(sql, in: database).visit { columns in
      let key = Cells.ScoreKey(
        grouping: grouping, month: columns.int(0), word: columns.int(1), agent: columns.int(2), purpose: 0)
      var cell = Cells.ScoreCell(
        evaluations: columns.int(3), scores: columns.tally(4), ratings: columns.tally(8), failed: columns.int(13))
      cell.scores.beyond = columns.int(12)
      if last?.key == key {
        last?.cell.add(cell, sign: 1)
      } else {
        try end()
        last = (key, cell)
      }
      return true
    }
    try end()
  }

  private static func tally(
    _ key: Cells.ScoreKey, _ cell: Cells.ScoreCell, byMonth: Bool, _ words: Words
  ) throws -> ScoreTally {
    ScoreTally(
      group: key.word == 0 ? nil : try words.text(key.word), agent: try words.text(key.agent),
      month: byMonth ? words.month(key.month) : nil, evaluations: cell.evaluations, scores: cell.scores,
      ratings: cell.ratings, failed: cell.failed)
  }

  private static func storedTallies(
    byAgent: Bool, byMonth: Bool, _ words: Words, in database: Database
  ) throws -> [CriterionTally] {
    let sums = ["fractions", "fractionSum", "fractionSquaresHigh", "fractionSquaresLow", "misses"]
    let sql =
      byMonth
      ? """
      SELECT agent, criterion, month, \(sums.joined(separator: ", ")) FROM criterionCell
      WHERE agent \(byAgent ? "<>" : "=") 0 AND fractions > 0
      """
      : """
      SELECT agent, criterion, 0, \(sums.map { "sum(\($0))" }.joined(separator: ", ")) FROM criterionCell
      WHERE agent \(byAgent ? "<>" : "=") 0 GROUP BY agent, criterion HAVING sum(fractions) > 0
      """
    var tallies: [CriterionTally] = []
    try Statement(sql, in: database).visit { columns in
      let key = Cells.CriterionKey(agent: columns.int(0), criterion: columns.int(1), month: columns.int(2))
      let cell = Cells.CriterionCell(fractions: columns.tally(3), misses: columns.int(7))
      tallies.append(try tally(key, cell, byMonth: byMonth, words))
      return true
    }
    return tallies
  }

  private static func tally(
    _ key: Cells.CriterionKey, _ cell: Cells.CriterionCell, byMonth: Bool, _ words: Words
  ) throws -> CriterionTally {
    let criterion = try words.criterion(key.criterion)
    return CriterionTally(
      rubric: criterion.rubric, criterion: criterion.id, agent: key.agent == 0 ? nil : try words.text(key.agent),
      month: byMonth ? words.month(key.month) : nil, fractions: cell.fractions, misses: cell.misses)
  }
}
