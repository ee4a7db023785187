import Insights
import QualityModel

extension PlanPage {
  /// How the talk may go, and room to write down what was said.
  static func conversation(_ proposal: CoachingProposal) -> [Document.Part] {
    guard let talk = proposal.conversation else { return [] }
    var facts = talk.steps.map { Document.Fact($0.name, Phrase($0.lines.joined(separator: " "))) }
    for focus in proposal.focus where !(focus.coaching?.practice ?? []).isEmpty {
      let practice = focus.coaching?.practice.map(shortened).joined(separator: " ") ?? ""
      facts.append(
        .init("Practice", proposal.focus.count > 1 ? "\(focus.cost.title, .emphasis): \(practice)" : "\(practice)"))
    }
    facts += talk.motivators.map { .init($0.name.prefix(1).uppercased() + $0.name.dropFirst(), Phrase($0.sentence)) }
    if let prefers = talk.prefers { facts.append(.init("Prefers", Phrase(shortened(prefers)))) }
    let blocks: [Document.Block] =
      [.heading("The conversation"), .paragraph(Phrase(talk.opening))] + (facts.isEmpty ? [] : [.facts(facts)])
    return [.init("conversation", blocks), .init("notes", [.heading("To write down"), .room(rooms(proposal))])]
  }

  private static func rooms(_ proposal: CoachingProposal) -> [Document.Room] {
    let due = proposal.focus.compactMap { $0.goal?.by }.min()
    return [
      .init("How the agent sees it", lines: 2), .init("What the agent undertakes to do", lines: 2),
      .init("The day we look again\(due.map { " (proposed: \($0))" } ?? "")"),
    ]
  }
}
