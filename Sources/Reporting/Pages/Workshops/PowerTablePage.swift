package import Insights
import QualityModel

/// What change would be seen by evaluations and agents: `workshop power`.
package struct PowerTablePage: Page {
  package let document: Document

  /// Creates the page of a table.
  package init(_ table: PowerTable) {
    let title = Document.Block.heading("The smallest change that would be seen, in points", level: 1)
    guard let variance = table.variance else {
      let text: Phrase = """
        Too few to tell how scores of \(table.rubric, .code) vary by themselves: it takes at least \
        \(ChangeVariance.fewest) changes of an agent from one month to the next.
        """
      document = Document([title, .paragraph(text)], sheet: Self.table(table))
      return
    }
    let peers = table.isCompared ? "as many untrained peers" : "no one"
    document = Document(
      [
        title,
        .facts([
          .init("Rubric", "\(table.rubric, .code)"), .init("Power", "80 %, two-sided at 5 %"),
          .init("Compared with", Phrase(peers)), .init("Computed from", Phrase(variance.words)),
        ]), .table(Self.table(table)),
        .paragraph("\("Evaluations are those of each agent before, and as many after.", .dim)"),
      ], sheet: Self.table(table))
  }

  private static func table(_ table: PowerTable) -> Document.Table {
    let rows = table.rows.map { row in
      Document.Table.Row(
        ["\(row.evaluations)"] + row.changes.map { Phrase(words($0)) })
    }
    return Document.Table(
      columns: [.number("Evaluations")] + table.agents.map { .number(NumberText.count($0, "agent")) }, rows: rows)
  }

  /// Beyond the whole scale there is no change to see.
  private static func words(_ change: Double?) -> String {
    guard let change, change <= 100 else { return "none" }
    return NumberText.score(change)
  }
}
