import Insights
import Notation
import QualityModel

/// What an agent is coached on, and what became of it.
extension AgentPage {
  static func coaching(_ scorecard: AgentScorecard) -> [Document.Block] {
    let coaching = scorecard.coaching
    guard !coaching.current.isEmpty || !coaching.past.isEmpty else {
      guard scorecard.evaluations > 0 else { return [] }
      return [
        .heading("Coaching"),
        .paragraph("No plan is agreed: \("plan \(scorecard.agent.id)", .code) prepares one."),
      ]
    }
    return current(coaching.current) + past(coaching.past)
  }

  private static func current(_ focuses: [AgentScorecard.CurrentFocus]) -> [Document.Block] {
    guard !focuses.isEmpty else { return [] }
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Session"), .init("Goal"), .init("Follow-up"), .init("Evaluations"), .init("State"),
    ]
    let rows = focuses.map { focus in
      let followUp = focus.followUp
      var details = [followUp?.sentence].compactMap(\.self).map { Phrase($0) }
      if let commitment = focus.focus.commitment { details.append("Undertook: “\(commitment)”") }
      return Document.Table.Row(
        [
          Phrase(focus.focus.title), "\(focus.held)", goal(focus.focus), Phrase(focus.due?.description ?? ""),
          Phrase(followUp.map { "\($0.have) of \($0.need)" } ?? ""), state(followUp),
        ], details: details)
    }
    return [.heading("Coached now"), .table(Document.Table(columns: columns, rows: rows))]
  }

  private static func past(_ focuses: [AgentScorecard.PastFocus]) -> [Document.Block] {
    guard !focuses.isEmpty else { return [] }
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Session"), .init("Goal"), .init("Verdict"), .number("Change"), .number("n"),
    ]
    let rows = focuses.map { focus in
      let outcome = focus.focus.outcome
      return Document.Table.Row(
        [
          Phrase(focus.focus.title), "\(focus.held)", goal(focus.focus),
          outcome.map { $0.verdict.phrase } ?? "none kept", Phrase(outcome?.change.map { NumberText.change($0) } ?? ""),
          Phrase(outcome.map { "\($0.n)" } ?? ""),
        ], details: [outcome?.sentence].compactMap(\.self).map { Phrase($0) })
    }
    return [.heading("Coached before"), .table(Document.Table(columns: columns, rows: rows))]
  }

  private static func goal(_ focus: CoachingPlan.Focus) -> Phrase {
    let from = focus.from.map { "from \(NumberText.score($0, edges: [focus.target])) " } ?? ""
    return "\(from)to \(NumberText.aim(focus.target))"
  }

  static func state(_ followUp: FollowUp?) -> Phrase {
    guard let followUp else { return "" }
    return followUp.state == .measurable ? followUp.verdict.phrase : followUp.state.phrase
  }
}
