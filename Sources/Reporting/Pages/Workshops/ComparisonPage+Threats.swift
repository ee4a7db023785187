import Insights

extension ComparisonPage {
  private static let mostMissing = 30

  static func threats(_ comparison: WorkshopComparison) -> [Document.Block] {
    let title = Document.Block.heading("What else could explain it")
    guard !comparison.threats.isEmpty else {
      return [title, .paragraph("Nothing was found in the data. What was not recorded cannot be found.")]
    }
    return [title, .list(comparison.threats.map { "\($0.name, .warning): \($0.sentence)" })]
  }

  static func missing(_ comparison: WorkshopComparison) -> [Document.Block] {
    var blocks: [Document.Block] = []
    let dropped = comparison.dropped
    if !dropped.isEmpty {
      let rows = dropped.prefix(mostMissing).map { agent in
        Document.Table.Row([Phrase(agent.agent), Phrase(agent.group.rawValue), Phrase(agent.reason)])
      }
      blocks.append(
        .table(.init(columns: [.init("Agent"), .init("Group"), .init("Why")], rows: Array(rows))))
      if dropped.count > mostMissing {
        blocks.append(.paragraph("\(dropped.count - mostMissing) more are missing; \("--csv", .code) lists them all."))
      }
    }
    if !comparison.leftOut.isEmpty {
      let count = NumberText.count(
        comparison.leftOut.values.reduce(0, +), "evaluation in these windows does",
        plural: "evaluations in these windows do")
      blocks.append(.paragraph("\(count) not count, because of the purpose: \(comparison.leftOut.keptApartWords)."))
    }
    if comparison.datedBySubmission > 0 {
      blocks.append(.paragraph(Phrase(NumberText.countedBySubmission(comparison.datedBySubmission, "on the day"))))
    }
    return blocks.isEmpty ? [] : [.heading("Not in the comparison")] + blocks
  }
}
