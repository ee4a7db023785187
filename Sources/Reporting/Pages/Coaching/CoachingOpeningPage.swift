package import Insights
import Notation
package import QualityModel
import Statistics

/// What a coaching session opens with: what became of the last plan, what goes well, and what costs most.
///
/// It is short enough to talk over; the whole of it is `plan`.
package struct CoachingOpeningPage: Page {
  package let document: Document

  /// The most criteria that are listed.
  private static let most = 6

  /// Creates the page of a session that begins.
  /// - Parameters:
  ///   - earlier: the plan agreed on last; `nil` for a first session.
  ///   - followUps: what became of it.
  package init(
    _ proposal: CoachingProposal, earlier: CoachingPlan?, followUps: [FollowUp], people: People = People()
  ) {
    let agent = People.phrase(proposal.agent.id, name: proposal.agent.name)
    let count = NumberText.count(proposal.evaluations, "evaluation")
    let window = proposal.window.map { ", \($0.from) to \($0.to)" } ?? ""
    let basis: Phrase = "\(count) by \(proposal.rubric?.id ?? "no rubric", .code)\(window)"
    document = Document(
      [.heading("Coaching \(agent)", level: 1), .paragraph(basis)] + Self.lastTime(earlier, followUps)
        + Self.strength(proposal.strength) + Self.costs(proposal) + Self.cautions(proposal))
  }

  private static func lastTime(_ earlier: CoachingPlan?, _ followUps: [FollowUp]) -> [Document.Block] {
    guard let earlier else { return [] }
    let told = followUps.flatMap { followUp -> [Document.Block] in
      let verdict: Phrase = "\(followUp.title, .emphasis): \(followUp.verdict.phrase). \(followUp.sentence)"
      return [.paragraph(verdict)] + (followUp.commitment.map { [.quote(Phrase($0))] } ?? [])
    }
    let nothing: Document.Block = .paragraph("There is nothing to report about it.")
    return [.heading("Since the last session, \(earlier.held)")] + (told.isEmpty ? [nothing] : told)
  }

  private static func strength(_ strength: CoachingProposal.Strength?) -> [Document.Block] {
    guard let strength else { return [] }
    let how: Phrase =
      strength.standsOut
      ? "where colleagues come to \(NumberText.score(strength.cost.team.value ?? 0))" : "what is done most reliably"
    let line: Phrase = "\(strength.cost.title, .good): mean \(NumberText.brief(strength.cost.mean)), \(how)."
    return [.heading("Begin with what goes well"), .paragraph(line)]
      + (strength.moment.map { [[$0].numbered(from: 1)] } ?? [])
  }

  private static func costs(_ proposal: CoachingProposal) -> [Document.Block] {
    guard !proposal.ranking.isEmpty else {
      return [.paragraph("No criterion has \(CoachingProposal.enough) evaluations yet, so nothing is suggested.")]
    }
    let costly = proposal.ranking.filter { $0.fellShort > 0 }
    guard !costly.isEmpty else { return [.paragraph("Nothing fell short.")] }
    let suggested = proposal.suggestedFocus
    let first = costly.filter { suggested.contains($0.criterion) }
    let others = costly.filter { !suggested.contains($0.criterion) }
    // What is suggested is shown however little it costs, and everything is in the order of the heading.
    let shown = Set((first + others).prefix(most).map(\.criterion))
    let rows = costly.filter { shown.contains($0.criterion) }.map { cost in
      Document.Table.Row([
        "\(cost.criterion, .code)", Phrase(cost.mean.value.map { NumberText.score($0) } ?? ""),
        Phrase(cost.team.value.map { NumberText.score($0) } ?? ""),
        Phrase(cost.cost.value.map { NumberText.score($0) } ?? ""), "\(cost.opportunities)",
        Self.verdict(on: cost, suggested),
      ])
    }
    let table = Document.Table(
      columns: [
        .init("Criterion"), .number("Mean"), .number("Team"), .number("Cost"), .number("n"), .init("So"),
      ], rows: Array(rows))
    return [
      .heading("What costs most, in points per evaluation"), .table(table),
    ]
  }

  private static func verdict(on cost: CriterionCost, _ suggested: [String]) -> Phrase {
    if suggested.contains(cost.criterion) { return "\("suggested", .emphasis)" }
    return cost.cause == .process ? "\("the team's: colleagues fall short alike", .dim)" : ""
  }

  private static func cautions(_ proposal: CoachingProposal) -> [Document.Block] {
    proposal.cautions.isEmpty ? [] : [.list(proposal.cautions.map { Phrase($0.sentence) })]
  }
}
