import Foundation
import Insights
package import QualityModel
import Records

/// Makes a plan the one that coach and agent agreed on; the plan before it keeps its verdicts and is closed.
package struct AgreeOnPlan: Sendable {
  /// The session.
  package var session: CoachingSession

  package init(_ session: CoachingSession) { self.session = session }

  /// Files the plan in one change with the earlier one, and answers with it.
  ///
  /// Throws `IncompletePlan` with everything that is not said, `Refused` with everything that is wrong, and
  /// `ChangedMeanwhile` where one of the files is not as it was.
  package func perform(in world: World) throws -> CoachingPlan {
    if let incomplete = session.incomplete { throw incomplete }
    let now = world.now()
    var plan = session.countedPlan
    (plan.status, plan.agreedAt) = (.agreed, now)
    if !session.needsReason { plan.focusBecause = nil }
    let findings = plan.findings().filter { $0.severity == .error }
    guard findings.isEmpty else {
      throw Refused(
        "the plan was not agreed on", findings: findings, help: "correct it, and agree again", fault: .request)
    }
    guard session.draft == nil else { return try file(plan, at: now, in: world) }
    return try world.underFreshID(plan) { try file($0, at: now, in: world) }
  }

  private func file(_ plan: CoachingPlan, at now: Date, in world: World) throws -> CoachingPlan {
    let path = try CoachingPlanKind().path(of: plan.id)
    let own: Change.Edit =
      if let draft = session.draft {
        .replace(path, .bytes(draft.bytes), with: try draft.bytes(for: plan))
      } else {
        .create(path, try plan.fileBytes())
      }
    let earlier = try session.open.map { stored in
      let closed = stored.record.closed(with: session.followUps, at: now)
      return Change.Edit.replace(stored.path, .bytes(stored.bytes), with: try stored.bytes(for: closed))
    }
    let change = Change("coach \(plan.agent)", by: plan.coach, at: now, edits: [own] + earlier)
    try world.workspace.perform(change, journal: world.journal)
    return plan
  }
}

extension CoachingPlan {
  /// Returns the plan closed, with the verdict on each criterion as it is now.
  fileprivate func closed(with followUps: [FollowUp], at now: Date) -> Self {
    var closed = self
    (closed.status, closed.closedAt) = (.closed, now)
    closed.focus = focus.map { focus in
      let found = followUps.first { $0.plan == id && $0.criterion == focus.criterion }
      var kept = focus
      kept.outcome = focus.outcome ?? found?.outcome(at: now)
      return kept
    }
    return closed
  }
}

extension CoachingSession {
  /// What has not been said yet; `nil` where the plan is whole.
  package var incomplete: IncompletePlan? {
    var missing: [IncompletePlan.Part] = []
    if plan.coach.isEmpty { missing.append(.init("--coach")) }
    if plan.focus.isEmpty { missing.append(.init("--focus")) }
    let needsReason = plan.focus.isEmpty ? suggested.isEmpty : needsReason
    if needsReason, (plan.focusBecause ?? "").trimmed.isEmpty { missing.append(.init("--because")) }
    for focus in plan.focus where focus.target == 0 { missing.append(.init("--target", for: focus.criterion)) }
    for focus in plan.focus where (focus.commitment ?? "").trimmed.isEmpty {
      missing.append(.init("--commitment", for: focus.criterion))
    }
    if plan.focus.isEmpty { missing.append(.init("--commitment")) }
    if plan.due == nil { missing.append(.init("--due")) }
    return missing.isEmpty
      ? nil
      : IncompletePlan(
        missing: missing, coaches: people.coaches.map(\.id), suggested: suggested)
  }
}

/// A plan cannot be agreed on while required answers are missing.
package struct IncompletePlan: Explained {
  /// Something that is not said.
  package struct Part: Hashable, Sendable {
    /// The option that says it.
    package let option: String
    /// The criterion it is about; `nil` where it is about the whole.
    package let criterion: String?

    init(_ option: String, for criterion: String? = nil) {
      self.option = option
      self.criterion = criterion
    }
  }

  /// What is not said.
  package let missing: [Part]
  /// The coaches that `people.yaml` lists.
  package let coaches: [String]
  /// The criteria that the evaluations suggest.
  package let suggested: [String]
  /// The request says too little.
  package var fault: Fault { .request }

  package var message: String {
    let parts = missing.map { part in "`\(part.option)`" + (part.criterion.map { " for `\($0)`" } ?? "") }
    return "the plan is not complete without \(parts.joined(separator: ", "))"
  }

  package var help: String {
    let options = Set(missing.map(\.option))
    var hints = ["give it as an option, or run the command at a terminal"]
    if options.contains("--coach"), !coaches.isEmpty {
      hints.append("the coaches are \(coaches.joined(separator: ", "))")
    }
    if options.contains("--focus") {
      hints.append(
        suggested.isEmpty
          ? "the evaluations suggest nothing, so name what you coach"
          : "the evaluations suggest only what colleagues fall short on alike: \(suggested.joined(separator: ", "))")
    }
    if options.contains("--because") {
      hints.append("`--because` says why another criterion is coached than the evaluations suggest")
    }
    if options.contains("--commitment") {
      hints.append("`--commitment` is what the agent commits to, in the agent's words, once for each criterion")
    }
    return hints.joined(separator: "; ")
  }
}
