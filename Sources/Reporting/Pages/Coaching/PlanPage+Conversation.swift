import Insights
import Notation
import QualityModel

extension PlanPage {
  /// The fewest characters of words that are recognised: shorter ones occur in many sentences.
  private static let shortest = 12

  /// How the talk may go, and room to write down what was said.
  static func conversation(_ proposal: CoachingProposal) -> [Document.Part] {
    guard let talk = proposal.conversation else { return [] }
    var blocks: [Document.Block] = [.heading("The conversation"), .paragraph(Phrase(talk.opening))]
    let rows = steps(talk, proposal)
    if !rows.isEmpty { blocks.append(.table(.init(columns: [.init("Step"), .init("To ask and to say")], rows: rows))) }
    var facts = talk.motivators.map { Document.Fact($0.name.withCapital, Phrase($0.sentence)) }
    if let prefers = talk.prefers { facts.append(.init("Prefers", Phrase(prefers.shortened))) }
    if !facts.isEmpty {
      blocks += [.heading("What moves \(proposal.agent.name ?? "the agent")", level: 3), .facts(facts)]
    }
    return [.init("conversation", blocks), .init("notes", [.heading("To write down"), .room(rooms(proposal))])]
  }

  /// The steps of the talk, a line each, without what the page says above already; and the practice, unless a step
  /// names it.
  private static func steps(
    _ talk: CoachingConversation, _ proposal: CoachingProposal
  ) -> [Document.Table.Row] {
    let above = proposal.coached.flatMap(saidAbove).filter { $0.count >= shortest }
    let lines = talk.steps.flatMap { step in
      let kept = step.lines.filter { line in !above.contains { line.contains($0) } }
      return kept.enumerated().map { ($0.offset == 0 ? step.name : "", $0.element) }
    }
    let practice = proposal.coached.compactMap { focus -> (String, String)? in
      guard let exercises = focus.coaching?.practice, let first = exercises.first,
        !lines.contains(where: { $0.1.contains(first.trimmed.opened) })
      else { return nil }
      return ("Practice", "\(focus.cost.title): \(exercises.map(\.shortened).joined(separator: " "))")
    }
    return (lines + practice).map { .init([Phrase($0.0), Phrase($0.1)]) }
  }

  /// The words of a focus that are under its title.
  private static func saidAbove(_ focus: CoachingProposal.Focus) -> [String] {
    let coaching = [focus.coaching?.behaviour].compactMap(\.self) + (focus.coaching?.phrases ?? [])
    return (coaching + focus.evidence.compactMap(\.note)).map(\.trimmed.opened)
  }

  private static func rooms(_ proposal: CoachingProposal) -> [Document.Room] {
    let due = proposal.coached.compactMap { $0.goal?.by }.min()
    return [
      .init("How the agent sees it", lines: 2), .init("What the agent commits to", lines: 2),
      .init("The day we look again\(due.map { " (proposed: \($0))" } ?? "")"),
    ]
  }
}
