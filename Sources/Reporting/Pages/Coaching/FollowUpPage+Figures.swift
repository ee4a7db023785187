import Insights
import Notation
import QualityModel
import Statistics

extension FollowUpPage {
  /// The change beside everything that would have come without coaching.
  static func picture(_ followUp: FollowUp) -> [Document.Block] {
    guard followUp.change.value != nil else { return [] }
    let named = [
      ("Change", followUp.change), (peers(followUp), followUp.peers), ("Against peers", followUp.difference),
      ("Rebound", followUp.rebound), ("Not coached", followUp.uncoached),
    ]
    let lines = named.map { name, estimate in
      Document.Plot.Line(
        label: name, value: estimate.value, interval: estimate.interval, words: NumberText.difference(estimate))
    }
    return [.plot(.init(ofDifferences: lines))]
  }

  private static func peers(_ followUp: FollowUp) -> String { NumberText.count(followUp.peers.n, "peer") }

  /// What closed plans came to, as it was kept then.
  static func past(_ plans: [CoachingPlan], namesAgent: Bool) -> [Document.Block] {
    guard !plans.isEmpty else { return [] }
    var columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Session"), .init("Verdict"), .number("Change"), .number("n"),
    ]
    if namesAgent { columns.insert(.init("Agent"), at: 0) }
    let rows = plans.flatMap { plan in
      plan.focus.map { focus in
        let outcome = focus.outcome
        let cells: [Phrase] = [
          Phrase(focus.title), Phrase(plan.held.description), outcome?.verdict.phrase ?? "none kept",
          Phrase(outcome?.change.map { NumberText.change($0) } ?? ""), Phrase(outcome.map { "\($0.n)" } ?? ""),
        ]
        return Document.Table.Row((namesAgent ? [Phrase(plan.agent)] : []) + cells)
      }
    }
    return [.heading("Closed"), .table(.init(columns: columns, rows: rows))]
  }

  /// A line for each follow-up, with every number in a cell of its own.
  static func sheet(_ followUps: [FollowUp]) -> Document.Table {
    let words = ["Plan", "Agent", "Criterion", "Held", "Due", "State"]
    let figures = ["Before", "After", "Change", "Peers", "Difference", "Rebound", "Not coached"]
    let columns: [Document.Table.Column] =
      words.map { .init($0) } + [.number("Have"), .number("Need"), .init("Verdict"), .init("Reason")]
      + figures.flatMap { [.number($0), .number("\($0) low"), .number("\($0) high"), .number("\($0) n")] }
      + [.init("Cautions")]
    return Document.Table(columns: columns, rows: followUps.map(row))
  }

  private static func row(_ followUp: FollowUp) -> Document.Table.Row {
    let names = [
      followUp.plan, followUp.agent.id, followUp.criterion, followUp.held.description, followUp.due.description,
      followUp.state.rawValue, "\(followUp.have)", "\(followUp.need)", followUp.verdict.rawValue,
      followUp.reason ?? "",
    ]
    let estimates = [
      followUp.before, followUp.after, followUp.change, followUp.peers, followUp.difference, followUp.rebound,
      followUp.uncoached,
    ]
    return .init(
      names.map { Phrase($0) } + estimates.flatMap { EstimateSheet.cells(of: $0) }
        + [Phrase(followUp.cautions.map(\.sentence).joined(separator: " "))])
  }
}
