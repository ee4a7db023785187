package import Foundation
package import Notation
package import QualityModel

/// What a shell's words say of a coaching plan.
package struct PlanAnswers: Hashable, Sendable {
  /// Why another criterion is coached than the evaluations suggest.
  package var because: String?
  /// The agent's own words on the matter.
  package var view: String?
  /// The mean to reach, for each criterion in order.
  package var targets: [Double] = []
  /// What the agent practises, for each criterion in order.
  package var practices: [String] = []
  /// What the agent undertakes, for each criterion in order.
  package var commitments: [String] = []
  /// The day of the follow-up.
  package var due: Day?
  /// What the agent sees differently.
  package var disagreement: String?
  /// Whether the agent acknowledged the plan.
  package var isAcknowledged = false

  /// Creates answers that say nothing.
  package init() {}

  /// Returns the session with what was said put into its plan; throws `TooManyAnswers` where there are more answers
  /// than criteria, `NoTarget` for one that cannot be reached, and `NoPractice` for an unknown number.
  package func applied(to session: CoachingSession, at now: Date) throws -> CoachingSession {
    var session = session
    let count = session.plan.focus.count
    for (option, given) in [
      ("--target", targets.count), ("--practice", practices.count), ("--commitment", commitments.count),
    ] {
      guard given <= count else { throw TooManyAnswers(option: option, given: given, criteria: count) }
    }
    for (index, target) in targets.enumerated() {
      guard target > 0, target <= 100 else { throw NoTarget(target: target) }
      session.plan.focus[index].target = target
    }
    for (index, practice) in practices.enumerated() {
      let choice = PracticeChoice(session.rubric.criterion(session.plan.focus[index].criterion))
      session.plan.focus[index].practice = try choice.practice(practice)
    }
    for (index, commitment) in commitments.enumerated() { session.plan.focus[index].commitment = commitment.said }
    if let because { session.plan.focusBecause = because.said }
    if let view { session.plan.agentView = view.said }
    if let due { session.plan.due = due }
    if let text = disagreement?.said { session.plan.disagreement = .init(at: now, text: text) }
    if isAcknowledged { session.plan.acknowledgedAt = now }
    return session
  }

  /// Whether nothing was said.
  package var isEmpty: Bool { self == PlanAnswers() }
}

extension String {
  /// The text without white space around it; `nil` where nothing is left.
  fileprivate var said: String? { trimmed.isEmpty ? nil : trimmed }
}

/// A target that is none.
package struct NoTarget: Explained {
  let target: Double

  package var message: String { "\(target.shortest) is not a mean that can be reached" }
  package var help: String { "give `--target` a number above 0, up to 100" }
  /// The request asks for what cannot be.
  package var fault: Fault { .request }
}

/// There are more answers than criteria they could be about.
package struct TooManyAnswers: Explained {
  let option: String
  let given: Int
  let criteria: Int

  package var message: String {
    criteria == 0
      ? "`\(option)` is given, and nothing is coached"
      : "`\(option)` is given \(given) times, and \(criteria == 1 ? "one criterion is" : "\(criteria) criteria are") coached"
  }
  package var help: String {
    criteria == 0
      ? "name what you coach with `--focus`" : "give it once for each criterion, in the order of `--focus`"
  }
  /// The request says too much.
  package var fault: Fault { .request }
}
