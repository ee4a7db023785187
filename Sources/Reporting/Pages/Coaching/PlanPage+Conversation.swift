import Insights
import QualityModel

extension PlanPage {
  /// How the talk may go, and room to write down what was said.
  static func conversation(_ proposal: CoachingProposal) -> [Document.Part] {
    guard let talk = proposal.conversation else { return [] }
    let steps = talk.steps.flatMap { step -> [Document.Block] in
      [.heading(Phrase(step.name), level: 3), .list(step.lines.map { Phrase($0) })]
    }
    var moves = talk.motivators.map {
      Document.Fact($0.name.prefix(1).uppercased() + $0.name.dropFirst(), Phrase($0.sentence))
    }
    if let prefers = talk.prefers { moves.append(.init("Prefers", Phrase(shortened(prefers)))) }
    let blocks: [Document.Block] =
      [.heading("The conversation"), .paragraph(Phrase(talk.opening))] + steps
      + (moves.isEmpty ? [] : [.heading("What moves \(proposal.agent.name ?? "the agent")", level: 3), .facts(moves)])
    return [.init("conversation", blocks), .init("notes", [.heading("To write down"), .room(rooms(proposal))])]
  }

  private static func rooms(_ proposal: CoachingProposal) -> [Document.Room] {
    let due = proposal.coached.compactMap { $0.goal?.by }.min()
    return [
      .init("How the agent sees it", lines: 2), .init("What the agent undertakes to do", lines: 2),
      .init("The day we look again\(due.map { " (proposed: \($0))" } ?? "")"),
    ]
  }
}
