package import QualityModel

/// A query on one line with a caret line under its mistake.
package struct QueryExcerpt: Sendable {
  private let problem: QueryProblem

  /// Creates the excerpt of a problem.
  package init(_ problem: QueryProblem) { self.problem = problem }

  /// Returns the two lines, cut to a width with the mistake in sight; nothing typed can steer the terminal.
  package func text(width: Int) -> String {
    // A typed word may hold a line end, and an excerpt is of one line.
    let line = String(problem.line.map { $0.isNewline ? " " : $0 })
    let excerpt = SourceExcerpt(line, column: problem.column, width: problem.width, columns: max(1, width))
    let carets = String(repeating: "^", count: problem.width == 0 ? 1 : excerpt.carets)
    return excerpt.text + "\n" + String(repeating: " ", count: excerpt.indent) + carets
  }
}
