import Insights
import Notation
import QualityModel

/// The evaluations that an agent's figures rest on.
extension AgentPage {
  /// How many of them are on the page.
  private static let mostListed = 12

  static func evaluations(_ scorecard: AgentScorecard) -> [Document.Block] {
    let listed = scorecard.newest.prefix(mostListed)
    guard !listed.isEmpty else { return [] }
    let columns: [Document.Table.Column] = [
      .init("Contact"), .init("Evaluation"), .number("Score"), .init("Band"), .init("Rubric", isSecondary: true),
      .init("Evaluator", isSecondary: true),
    ]
    let rows = listed.map { row in
      Document.Table.Row([
        Phrase(row.occurredAt.map(UTC.day) ?? ""), Phrase(row.id, .code),
        Phrase(row.percent.map { NumberText.score($0, edges: row.edges) } ?? "none"), Phrase(row.band ?? ""),
        "\(row.rubric) \(row.version)", Phrase(row.evaluator),
      ])
    }
    var blocks: [Document.Block] = [
      .heading("Evaluations behind these figures, the newest first"),
      .table(Document.Table(columns: columns, rows: rows)),
    ]
    let rest = scorecard.evaluations - listed.count
    if rest > 0 {
      blocks.append(.paragraph("and \(rest) more: \("list agent:\(scorecard.agent.id)", .code)"))
    }
    return blocks
  }
}
