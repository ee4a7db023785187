import GRDB
public import QualityModel

extension RecordIndex {
  /// What evaluations are put together by, beside agent and month.
  public enum Grouping: String, Hashable, Sendable, CaseIterable { case team, reason }

  /// Returns scores and ratings of the evaluations a query lets through, added up by group, agent and month.
  ///
  /// Only submitted and disputed evaluations for monitoring and workshops count, unless the query names a purpose.
  public func scoreTallies(by grouping: Grouping, _ query: Query = Query(), byMonth: Bool) throws -> [ScoreTally] {
    try reading { database in
      let words = Words(database)
      let code = grouping == .team ? Cells.team : Cells.reason
      let cells =
        query.terms.isEmpty
        ? try Self.scoreCells(code, byMonth: byMonth, in: database)
        : try Self.counted(query, words, in: database).scores.filter { $0.key.grouping == code }
      return try Self.tallies(of: cells, byMonth: byMonth, words)
    }
  }

  /// Returns what criteria came to in the evaluations a query lets through, added up; what counts is as above.
  public func criterionTallies(
    _ query: Query = Query(), byAgent: Bool, byMonth: Bool
  ) throws -> [CriterionTally] {
    try reading { database in
      let words = Words(database)
      let cells =
        query.terms.isEmpty
        ? try Self.criterionCells(byAgent: byAgent, byMonth: byMonth, in: database)
        : try Self.counted(query, words, in: database).criteria
      return try Self.tallies(of: cells, byAgent: byAgent, byMonth: byMonth, words)
    }
  }

  /// Returns how many submitted and disputed evaluations there are for each purpose.
  public func purposes(_ query: Query = Query()) throws -> [Evaluation.Purpose: Int] {
    try reading { database in
      var counts: [Evaluation.Purpose: Int] = [:]
      if query.terms.isEmpty {
        let sql = "SELECT purpose, sum(evaluations) FROM scoreCell WHERE grouping = \(Cells.team) GROUP BY purpose"
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

  private static func counted(_ query: Query, _ words: Words, in database: Database) throws -> Cells {
    var selection = try Selection(query, words: words)
    selection.narrowToCounted(query)
    var cells = Cells(countsEveryPurpose: query.namesPurpose)
    try rows(selection, in: database) { row in
      cells.enter(row)
      return true
    }
    return cells
  }

  private static func scoreCells(
    _ grouping: Int, byMonth: Bool, in database: Database
  ) throws -> [Cells.ScoreKey: Cells.ScoreCell] {
    let month = byMonth ? "month" : "0"
    let sums =
      ["evaluations"] + ["score", "rating"].flatMap { ["\($0)s", "\($0)Sum", "\($0)SquaresHigh", "\($0)SquaresLow"] }
    let sql = """
      SELECT \(month), word, agent, \(sums.map { "sum(\($0))" }.joined(separator: ", ")) FROM scoreCell
      WHERE grouping = \(grouping) AND purpose IN (\(Codes.headline.sorted().map(String.init).joined(separator: ", ")))
      GROUP BY \(byMonth ? "month, " : "")word, agent HAVING sum(evaluations) > 0
      """
    var cells: [Cells.ScoreKey: Cells.ScoreCell] = [:]
    try Statement(sql, in: database).visit { columns in
      let key = Cells.ScoreKey(
        grouping: grouping, month: columns.int(0), word: columns.int(1), agent: columns.int(2), purpose: 0)
      cells[key] = Cells.ScoreCell(
        evaluations: columns.int(3), scores: columns.tally(4), ratings: columns.tally(8))
      return true
    }
    return cells
  }

  private static func criterionCells(
    byAgent: Bool, byMonth: Bool, in database: Database
  ) throws -> [Cells.CriterionKey: Cells.CriterionCell] {
    let sums = ["fractions", "fractionSum", "fractionSquaresHigh", "fractionSquaresLow", "misses"]
    let sql = """
      SELECT agent, criterion, \(byMonth ? "month" : "0"), \(sums.map { "sum(\($0))" }.joined(separator: ", "))
      FROM criterionCell WHERE agent \(byAgent ? "<>" : "=") 0
      GROUP BY agent, criterion\(byMonth ? ", month" : "") HAVING sum(fractions) > 0
      """
    var cells: [Cells.CriterionKey: Cells.CriterionCell] = [:]
    try Statement(sql, in: database).visit { columns in
      let key = Cells.CriterionKey(agent: columns.int(0), criterion: columns.int(1), month: columns.int(2))
      cells[key] = Cells.CriterionCell(fractions: columns.tally(3), misses: columns.int(7))
      return true
    }
    return cells
  }

  private static func tallies(
    of cells: [Cells.ScoreKey: Cells.ScoreCell], byMonth: Bool, _ words: Words
  ) throws -> [ScoreTally] {
    var merged: [Cells.ScoreKey: Cells.ScoreCell] = [:]
    for (key, cell) in cells {
      var key = key
      key.purpose = 0
      if !byMonth { key.month = 0 }
      merged[key, default: Cells.ScoreCell()].add(cell, sign: 1)
    }
    let tallies = try merged.map { key, cell in
      ScoreTally(
        group: key.word == 0 ? nil : try words.text(key.word), agent: try words.text(key.agent),
        month: byMonth ? EvaluationRow.text(ofMonth: key.month) : nil, evaluations: cell.evaluations,
        scores: cell.scores, ratings: cell.ratings)
    }
    return tallies.sorted { ($0.group ?? "", $0.agent, $0.month ?? "") < ($1.group ?? "", $1.agent, $1.month ?? "") }
  }

  private static func tallies(
    of cells: [Cells.CriterionKey: Cells.CriterionCell], byAgent: Bool, byMonth: Bool, _ words: Words
  ) throws -> [CriterionTally] {
    var merged: [Cells.CriterionKey: Cells.CriterionCell] = [:]
    for (key, cell) in cells where (key.agent != 0) == byAgent {
      var key = key
      if !byMonth { key.month = 0 }
      merged[key, default: Cells.CriterionCell()].add(cell, sign: 1)
    }
    let tallies = try merged.map { key, cell in
      let criterion = try words.criterion(key.criterion)
      return CriterionTally(
        rubric: criterion.rubric, criterion: criterion.id, agent: byAgent ? try words.text(key.agent) : nil,
        month: byMonth ? EvaluationRow.text(ofMonth: key.month) : nil, fractions: cell.fractions, misses: cell.misses)
    }
    return tallies.sorted {
      ($0.rubric, $0.criterion, $0.agent ?? "", $0.month ?? "")
        < ($1.rubric, $1.criterion, $1.agent ?? "", $1.month ?? "")
    }
  }
}
