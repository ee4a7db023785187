import Foundation
import GRDB
package import QualityModel

extension RecordIndex {
  /// Returns how many evaluations a query lets through.
  package func count(_ query: Query = Query()) throws -> Int {
    try reading { database in
      if query.terms.isEmpty {
        // Counting a million rows takes longer than adding up what each folder holds.
        return try Int.fetchOne(
          database,
          sql: """
            SELECT (SELECT coalesce(sum(files), 0) FROM folder) - (SELECT count(*) FROM evaluation WHERE state <> 1)
            """) ?? 0
      }
      let selection = try Selection(query, words: Words(database))
      return try Int.fetchOne(
        database, sql: "SELECT count(*) FROM evaluation WHERE \(selection.sql)",
        arguments: StatementArguments(selection.arguments)) ?? 0
    }
  }

  /// Visits the evaluations a query lets through, in order, for as long as the body says to go on.
  package func visit(
    _ query: Query = Query(), order: Query.Order = .newestFirst, limit: Int? = nil,
    _ goesOn: (EvaluationFacts) throws -> Bool
  ) throws {
    try reading { database in
      let words = Words(database)
      let selection = try Selection(query, words: words)
      let tail = "ORDER BY \(Self.sql(of: order)) LIMIT \(limit ?? -1)"
      try Self.rows(selection, tail, in: database) { try goesOn($0.facts(words)) }
    }
  }

  /// Returns every agent that was evaluated, in order.
  package func agents() throws -> [String] { try distinct("agent") }

  /// Returns every word that evaluations hold under a key, in order, for completion.
  package func values(of word: Query.Word) throws -> [String] {
    switch word {
    case .agent, .team, .evaluator, .reason, .band: return try distinct(word.rawValue)
    case .tag: return try reading { try String.fetchAll($0, sql: Self.tagSQL) }
    case .channel: return Channel.allCases.map(\.rawValue)
    case .purpose: return Evaluation.Purpose.allCases.map(\.rawValue)
    case .status: return Evaluation.Status.allCases.map(\.rawValue)
    case .interaction: return []
    }
  }

  /// Returns the ids of every criterion that failed an evaluation, in order.
  package func failingCriteria() throws -> [String] {
    try reading { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT text FROM word WHERE EXISTS (SELECT 1 FROM failing WHERE failing.word = word.number) ORDER BY text
          """)
    }
  }

  private static let tagSQL = """
    SELECT text FROM word WHERE EXISTS (SELECT 1 FROM tag WHERE tag.word = word.number) ORDER BY text
    """

  /// Agents are looked up one after the other in their index: reading all rows would take as long as there are rows.
  private func distinct(_ column: String) throws -> [String] {
    let sql =
      column == "agent"
      ? """
      WITH RECURSIVE one (number) AS (SELECT min(agent) FROM evaluation WHERE state = 1 UNION ALL
        SELECT (SELECT min(agent) FROM evaluation WHERE state = 1 AND agent > one.number) FROM one
        WHERE one.number IS NOT NULL)
      SELECT text FROM word JOIN one ON one.number = word.number ORDER BY text
      """
      : "SELECT text FROM word WHERE number IN (SELECT DISTINCT \(column) FROM evaluation WHERE state = 1) ORDER BY text"
    return try reading { try String.fetchAll($0, sql: sql) }
  }

  static func rows(
    _ selection: Selection, _ tail: String = "", in database: Database, _ goesOn: (EvaluationRow) throws -> Bool
  ) throws {
    let statement = try Statement(
      "SELECT \(EvaluationRow.columns) FROM evaluation WHERE \(selection.sql) \(tail)", in: database)
    statement.bind(selection.arguments)
    try statement.visit { try goesOn(EvaluationRow($0)) }
  }

  private static func sql(of order: Query.Order) -> String {
    let direction = order.isDescending ? "DESC" : "ASC"
    func text(_ column: String) -> String { "(SELECT text FROM word WHERE word.number = \(column)) \(direction), id" }
    switch order.key {
    case .submitted: return "submittedAt \(direction), id \(direction)"
    case .started: return "startedAt \(direction) NULLS LAST, id \(direction)"
    case .score: return "percent \(direction) NULLS LAST, id"
    case .rating: return "rating \(direction) NULLS LAST, id"
    case .agent: return text("agent")
    case .evaluator: return text("evaluator")
    }
  }
}

extension RecordIndex {
  /// Returns every rubric version that an evaluation was scored against.
  package func rubrics() throws -> [RubricReference] {
    try rubricStates().map { RubricReference(id: $0.id, version: $0.version) }
  }

  /// Returns how many evaluations that count are in the month of their submission, because the time of the contact is
  /// not known.
  package func countDatedBySubmission(_ query: Query = Query()) throws -> Int {
    try reading { database in
      var selection = try Selection(query, words: Words(database))
      selection.narrowToCounted(query)
      return try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM evaluation WHERE \(selection.sql) AND startedAt IS NULL AND submittedAt IS NOT NULL",
        arguments: StatementArguments(selection.arguments)) ?? 0
    }
  }
}
