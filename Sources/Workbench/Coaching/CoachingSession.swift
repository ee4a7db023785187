package import Insights
package import Notation
package import QualityModel
import Records

/// One coaching session being talked through: everything the form needs, and the draft as it is on disk.
package struct CoachingSession: Sendable {
  /// The plan so far.
  package var plan: CoachingPlan
  /// What the evaluations suggest.
  package let proposal: CoachingProposal
  /// The figures and moments of what is coached; of what is suggested until the focus is chosen.
  package internal(set) var chosen: [CoachingProposal.Focus]
  /// The rubric that the plan's criteria are of.
  package let rubric: Rubric
  /// The plan that was agreed on last; `nil` for a first session.
  package let earlier: CoachingPlan?
  /// What became of it.
  package let followUps: [FollowUp]
  /// Who is who.
  package let people: People
  /// Whether an earlier draft is resumed.
  package let isResumed: Bool
  /// What could not be read on the way.
  package let findings: [Finding]
  var draft: Stored<CoachingPlan>?
  /// The agreed plans of the agent, which this session closes.
  let open: [Stored<CoachingPlan>]

  /// Whether there is a draft on disk.
  package var isKept: Bool { draft != nil }

  /// The ids of the criteria that are offered: those that are the agent's own to improve.
  package var offered: [String] { proposal.suggestedFocus }

  /// The ids of all criteria that the evaluations suggest, with those that colleagues fall short on alike.
  package var suggested: [String] { proposal.focus.map(\.cost.criterion) }

  /// The criteria that can be coached: those that count.
  package var criteria: [Criterion] { rubric.countingCriteria }

  /// The moments that can be shown, in the order of their numbers: the strength's, then those of what is coached.
  package var moments: [CoachingPlan.Moment] {
    let evidence = plan.focus.isEmpty ? chosen.flatMap(\.evidence) : plan.focus.flatMap(\.evidence)
    return [proposal.strength?.moment].compactMap(\.self) + evidence
  }

  /// The session with what the evaluations suggest as its focus, unless another one was chosen.
  package var withUsualFocus: CoachingSession {
    var session = self
    if plan.focus.isEmpty { session.plan.focus = chosen.map { $0.agreed(after: nil) } }
    return session
  }

  /// The session with the usual day of the follow-up, unless another one was given.
  package var withUsualDue: CoachingSession {
    var session = self
    session.plan.due = plan.due ?? plan.usualDue(by: rubric)
    return session
  }

  /// The plan, in which each criterion says how many evaluations it takes to see its target reached.
  var countedPlan: CoachingPlan {
    var counted = plan
    counted.focus = plan.focus.map { focus in
      var focus = focus
      let figures = chosen.first { $0.cost.criterion == focus.criterion }
      focus.evaluations = figures?.evaluations(toReach: focus.target)
      return focus
    }
    return counted
  }

  /// Whether the plan coaches something that the evaluations do not suggest, which takes a reason.
  package var needsReason: Bool { plan.focus.contains { !suggested.contains($0.criterion) } }
}

extension CoachingPlan {
  /// Returns the day of the follow-up that most people would agree on: two weeks where everything is words that can be
  /// learned by heart, else thirty days.
  package func usualDue(by rubric: Rubric) -> Day {
    let isScript = !focus.isEmpty && focus.allSatisfy { rubric.criterion($0.criterion)?.isScriptItem ?? false }
    return held.advanced(by: isScript ? 14 : 30)
  }
}
