public import Foundation
public import Notation
public import QualityModel

/// What a shell's words say of a coaching plan.
public struct PlanAnswers: Hashable, Sendable {
  /// Why another criterion is coached than the evaluations suggest.
  public var because: String?
  /// The agent's own words on the matter.
  public var view: String?
  /// The mean to reach, for each criterion in order.
  public var targets: [Double] = []
  /// What the agent practises, for each criterion in order.
  public var practices: [String] = []
  /// What the agent undertakes, for each criterion in order.
  public var commitments: [String] = []
  /// The day of the follow-up.
  public var due: Day?
  /// What the agent sees differently.
  public var disagreement: String?
  /// Whether the agent acknowledged the plan.
  public var isAcknowledged = false

  /// Creates answers that say nothing.
  public init() {}

  /// Returns the session with what was said put into its plan; throws `TooManyAnswers` where there are more answers
  /// than criteria, `NoTarget` for one that nobody can reach, and `NoPractice` for a number that nothing stands under.
  public func applied(to session: CoachingSession, at now: Date) throws -> CoachingSession {
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
  public var isEmpty: Bool { self == PlanAnswers() }
}

extension String {
  /// The text without white space around it; `nil` where nothing is left.
  fileprivate var said: String? { trimmed.isEmpty ? nil : trimmed }
}

/// A target that is none.
public struct NoTarget: Explained {
  let target: Double

  /// What went wrong.
  public var message: String { "\(target.shortest) is no mean to reach" }
  /// What to do about it.
  public var help: String { "give `--target` a number above 0, up to 100" }
  /// The request asks for what cannot be.
  public var fault: Fault { .request }
}

/// There are more answers than criteria they could be about.
public struct TooManyAnswers: Explained {
  let option: String
  let given: Int
  let criteria: Int

  /// What went wrong.
  public var message: String {
    criteria == 0
      ? "`\(option)` is given, and nothing is coached"
      : "`\(option)` is given \(given) times, and \(criteria == 1 ? "one criterion is" : "\(criteria) criteria are") coached"
  }
  /// What to do about it.
  public var help: String {
    criteria == 0
      ? "name what you coach with `--focus`" : "give it once for each criterion, in the order of `--focus`"
  }
  /// The request says too much.
  public var fault: Fault { .request }
}
