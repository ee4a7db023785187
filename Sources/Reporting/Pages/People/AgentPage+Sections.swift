import Insights
import QualityModel

/// Sections of the rubric used most, and misses by critical class.
extension AgentPage {
  static func sections(_ scorecard: AgentScorecard) -> [Document.Block] {
    let records = scorecard.sections.filter { $0.rubric == scorecard.mostUsed }
    guard !records.isEmpty else { return [] }
    let rows = records.map { record in
      Document.Table.Row([
        Phrase(record.parent == nil ? record.title : "– " + record.title), Phrase(NumberText.estimate(record.mean)),
      ])
    }
    return [
      .heading(heading("Sections", scorecard)),
      .table(Document.Table(columns: [.init("Section"), .init("Mean")], rows: rows)),
    ]
  }

  static func critical(_ scorecard: AgentScorecard) -> [Document.Block] {
    guard !scorecard.critical.isEmpty else { return [] }
    let facts = scorecard.critical.inOrder.map { Document.Fact($0.name, NumberText.misses($0.count)) }
    return [.heading("Critical misses"), .facts(facts)]
  }
}
