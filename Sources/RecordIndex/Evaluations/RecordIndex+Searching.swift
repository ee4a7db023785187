import GRDB
package import QualityModel

extension RecordIndex {
  /// What a full-text search found.
  package struct Found: Hashable, Sendable {
    /// The evaluations, the newest first.
    package var evaluations: [EvaluationFacts]
    /// Each one's file, relative to the workspace.
    package var paths: [String]
    /// How many there are in all.
    package var total: Int
  }

  /// Returns the evaluations whose notes, quotes or summary hold all the words and phrases, and that a query lets
  /// through, the newest first.
  package func search(_ phrases: [String], _ query: Query = Query(), limit: Int) throws -> Found {
    guard let pattern = FullText.all(phrases) else { return Found(evaluations: [], paths: [], total: 0) }
    return try reading { database in
      let words = Words(database)
      let selection = try Selection(query, words: words)
      let place = "?\(selection.arguments.count + 1)"
      let source = """
        FROM evaluation WHERE number IN (SELECT rowid FROM words WHERE words MATCH \(place)) AND \(selection.sql)
        """
      let arguments = selection.arguments + [pattern.databaseValue]
      let statement = try Statement(
        """
        SELECT \(EvaluationRow.columns), (SELECT path FROM folder WHERE folder.number = folder) \(source)
        ORDER BY submittedAt DESC, id DESC LIMIT \(min(limit, .max - 1) + 1)
        """, in: database)
      statement.bind(arguments)
      var found = Found(evaluations: [], paths: [], total: 0)
      try statement.visit { columns in
        found.total += 1
        guard found.total <= limit else { return false }
        let row = EvaluationRow(columns)
        found.evaluations.append(try row.facts(words))
        found.paths.append("\(columns.text(EvaluationRow.width))/\(row.id).json")
        return true
      }
      // Counting looks all the words up again, which takes most of the time.
      guard found.total > limit else { return found }
      let counting = "SELECT count(*) \(source)"
      found.total = try Int.fetchOne(database, sql: counting, arguments: StatementArguments(arguments)) ?? 0
      return found
    }
  }
}
