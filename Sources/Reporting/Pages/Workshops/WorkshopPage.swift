package import Insights
package import Notation
package import QualityModel

/// A workshop's study: what was declared, what it has and what it needs: `workshop show`.
package struct WorkshopPage: Page {
  package let document: Document

  /// Creates the page of a study.
  package init(_ planning: WorkshopPlanning, today: Day, people: People = People()) {
    let workshop = planning.workshop
    document = Document(
      [
        .heading(Phrase(workshop.title), level: 1),
        .facts(Self.study(planning, today) + Self.choices(workshop)),
        .heading("What it takes"), .facts(Self.needs(planning)),
        .heading("Evaluations of each agent"), .table(Self.agents(planning, people)),
      ] + Self.proposals(planning, people), sheet: Self.agents(planning, nil))
  }

  private static func study(_ planning: WorkshopPlanning, _ today: Day) -> [Document.Fact] {
    let workshop = planning.workshop
    let trainer = workshop.trainer.map { " by \($0)" } ?? ""
    let when: [WorkshopPlanning.State: String] = [
      .ahead: "still ahead", .running: "its window after is not over", .over: "over",
    ]
    return [
      .init("Workshop", "\(workshop.id, .code), held \(workshop.held)\(trainer)"),
      .init("State", Phrase(when[planning.state(on: today)] ?? "")),
      .init("Declared", declared(planning)),
      .init("Rubric", "\(workshop.rubric, .code)"),
      .init("Before", "\(workshop.before.from) to \(workshop.before.to)"),
      .init("After", "\(workshop.after.from) to \(workshop.after.to)"),
    ]
  }

  private static func declared(_ planning: WorkshopPlanning) -> Phrase {
    guard let declared = planning.workshop.declared else {
      return "\("no", .warning): whether it was planned before its data is not known"
    }
    let day = Day(of: declared.at)
    if planning.isChanged { return "\(day), and \("changed since", .warning)" }
    guard planning.early > 0 else {
      let last = planning.workshop.after.to
      guard last < day else { return "\(day), before its data" }
      return "\(day), \("late", .warning): its window after ended on \(last)"
    }
    let there = NumberText.count(
      planning.early, "evaluation of the time after was", plural: "evaluations of the time after were")
    return "\(day), \("late", .warning): \(there) there already"
  }

  private static func choices(_ workshop: Workshop) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if !workshop.retention.isEmpty {
      let windows = workshop.retention.map { "\($0.from) to \($0.to)" }
      facts.append(.init("Later", Phrase(windows.joined(separator: ", "))))
    }
    if !workshop.focus.isEmpty { facts.append(.init("Focus", Phrase(workshop.focus.joined(separator: ", ")))) }
    if let reason = workshop.selectedBecause { facts.append(.init("Picked", Phrase(reason.words))) }
    if let target = workshop.target { facts.append(.init("Target", Phrase(NumberText.exact(target)))) }
    return facts
  }

  /// What a study takes, and what there is: in the page, and where it is read back before it is declared.
  package static func needs(_ planning: WorkshopPlanning) -> [Document.Fact] {
    var facts = [Document.Fact("Needed", needed(planning))]
    if let change = planning.detectableNow {
      let seen =
        change > 100 ? "no change at all would be seen" : "a change of \(NumberText.score(change)) points would be seen"
      facts.append(.init("Now", "with as many after as there are before, \(seen)"))
    }
    if let cohort = planning.baseline(of: .cohort) {
      let peers = planning.baseline(of: .comparison).map { ", the comparison group \(NumberText.score($0))" } ?? ""
      facts.append(.init("Scores before", "the cohort \(NumberText.score(cohort))\(peers)"))
    }
    if let variance = planning.variance { facts.append(.init("Computed from", Phrase(variance.words))) }
    return facts
  }

  private static func needed(_ planning: WorkshopPlanning) -> Phrase {
    let change = planning.workshop.smallestChange.map(NumberText.short) ?? ""
    switch planning.need {
    case .evaluations(let number):
      let each = NumberText.count(number, "evaluation")
      return "\("\(each) of each agent", .emphasis) before, and as many after, to see a change of \(change) points"
        + " with a power of 80 %"
    case .moreAgents(let best):
      return "\("more agents", .warning): with these no number of evaluations shows a change of \(change) points, and"
        + " at best one of \(NumberText.score(best)) would be seen"
    case .unknown(let reason): return Phrase(reason)
    }
  }

  private static func proposals(_ planning: WorkshopPlanning, _ people: People) -> [Document.Block] {
    guard planning.workshop.comparison.isEmpty else { return [] }
    guard !planning.proposals.isEmpty else {
      return [.paragraph("There is no comparison group, and no peer with scores before who could be one.")]
    }
    return [
      .heading("Peers with similar scores before, who could be the comparison group"),
      .table(peers(planning.proposals, people)),
    ]
  }

  /// Returns peers as a table: in the page, and where someone is asked for the comparison group.
  package static func peers(_ proposals: [PeerProposal], _ people: People = People()) -> Document.Table {
    let rows = proposals.map { peer in
      Document.Table.Row([
        people.agentPhrase(peer.agent), Phrase(NumberText.score(peer.mean)), "\(peer.evaluations)", Phrase(peer.like),
        Phrase(NumberText.change(peer.difference)),
      ])
    }
    return Document.Table(
      columns: [
        .init("Agent"), .number("Mean before"), .number("n"), .init("Like"), .number("Difference"),
      ], rows: rows)
  }
}
