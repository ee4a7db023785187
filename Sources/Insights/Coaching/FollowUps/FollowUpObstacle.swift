import Notation
import QualityModel
import Statistics

/// What keeps a follow-up from a verdict.
struct FollowUpObstacle {
  /// It in a few words.
  var reason: String
  /// It in a sentence that begins after the criterion's title and a colon.
  var sentence: String

  /// Returns the first obstacle there is; `nil` where there is none.
  static func first(in evidence: FollowUpEvidence, _ change: CoachedChange, state: FollowUp.State, due: Day) -> Self? {
    ofRubric(evidence) ?? ofAmount(evidence, state, due) ?? ofEvaluators(evidence) ?? ofFigures(change)
  }

  /// Whether figures of both windows can be set beside each other at all.
  static func ofRubric(_ evidence: FollowUpEvidence) -> Self? {
    if evidence.isGone {
      return .init(
        reason: "the criterion is no longer in the rubric",
        sentence: "the rubric no longer has this criterion, so that nothing more will be measured.")
    }
    guard !evidence.isComparable else { return nil }
    let versions = evidence.versions.sorted().map(String.init).joined(separator: " and ")
    return .init(
      reason: ComparableCriteria.rubricChanged,
      sentence: "the criterion does not mean the same in the versions of the rubric in these days (\(versions)).")
  }

  /// Whether there are enough evaluations.
  static func ofAmount(_ evidence: FollowUpEvidence, _ state: FollowUp.State, _ due: Day) -> Self? {
    let (have, need) = (evidence.ownAfter.count, evidence.need)
    if state != .measurable {
      let reason = "\(have) of \(Count.text(need, "evaluation"))"
      let settles =
        evidence.ownBefore.count < FollowUp.enough ? "" : ", and \(need - have) more will settle it"
      return .init(reason: reason, sentence: "\(reason) since the session; \(day(state, due, settles)).")
    }
    let before = evidence.ownBefore.count
    guard before < FollowUp.enough else { return nil }
    return .init(
      reason: "\(before) of \(FollowUp.enough) evaluations before",
      sentence:
        "\(before == 0 ? "no evaluation" : "only \(Count.text(before, "evaluation"))") before the session, and a verdict takes "
        + "\(FollowUp.enough).")
  }

  private static func day(_ state: FollowUp.State, _ due: Day, _ settles: String) -> String {
    switch state {
    case .waiting, .measurable: "the follow-up is due on \(due)"
    case .due: "the follow-up is due today\(settles)"
    case .overdue: "the follow-up was due on \(due)\(settles)"
    }
  }

  private static func ofEvaluators(_ evidence: FollowUpEvidence) -> Self? {
    guard evidence.commonEvaluators == 0 else { return nil }
    return .init(
      reason: "no evaluator scored both before and after",
      sentence:
        "no evaluator scored the agent both before and after the session, so that the change cannot be separated from "
        + "the evaluators'.")
  }

  private static func ofFigures(_ change: CoachedChange) -> Self? {
    if let reason = change.difference.undefined {
      let peers = change.difference.n
      let isFew = peers < FollowUp.enough
      return .init(
        reason: reason,
        sentence: isFew
          ? "only \(Count.text(peers, "peer")) to compare with, and a verdict takes \(FollowUp.enough)."
          : "the peers give no yardstick (\(reason)).")
    }
    if let reason = change.rebound.undefined {
      let takes = change.rebound.n < Rebound.fewest ? ", and it takes \(Rebound.fewest)" : ""
      return .init(
        reason: reason,
        sentence: "how far an agent so far from the peers regresses to the mean is unknown (\(reason)\(takes)).")
    }
    guard change.noise == nil else { return nil }
    return .init(reason: "no variation", sentence: "no one's evaluations vary, so that there is no yardstick.")
  }
}
