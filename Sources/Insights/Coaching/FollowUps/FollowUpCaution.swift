import Notation
package import QualityModel
import Statistics

/// What else could explain a change of one agent, with the figures by which it was found.
package enum FollowUpCaution: Hashable, Sendable {
  /// There is a verdict so many days before the follow-up is due.
  case early(days: Int)
  /// There are too few evaluations before the session for a verdict ever to come.
  case thinBefore(Int)
  /// Only this share of so many evaluations after comes from evaluators who also scored before.
  case fewCommonEvaluators(share: Double, evaluations: Int)
  /// The evaluators' shares moved by this much; `nil` where that is not known.
  case evaluatorShift(Double?)
  /// Several versions of the rubric are in these days, which agree on the criterion.
  case versions([Int])
  /// The agent had other sessions in these days, the earliest first.
  case otherSessions([CoachingPlan])
  /// The agent was in workshops in these days, the earliest first.
  case workshops([Workshop])
  /// So many targeted evaluations of the agent are left out.
  case targeted(Int)
  /// So many peers are left out, because they were coached on the same criterion.
  case coachedPeers(Int)
  /// So many evaluations are counted on the day of submission.
  case datedBySubmission(Int)
}

extension FollowUpCaution {
  /// Returns all that hold, the worst first.
  static func all(in evidence: FollowUpEvidence, state: FollowUp.State, due: Day) -> [FollowUpCaution] {
    [
      early(evidence, state, due), thinBefore(evidence, state), evaluators(evidence), versions(evidence),
      sessions(evidence), workshops(evidence), targeted(evidence), peers(evidence, state),
      dated(evidence),
    ].compactMap(\.self)
  }

  private static func early(_ evidence: FollowUpEvidence, _ state: FollowUp.State, _ due: Day) -> Self? {
    let today = Day(of: evidence.records.now)
    guard state == .measurable, today < due else { return nil }
    return .early(days: due.since1970 - today.since1970)
  }

  private static func thinBefore(_ evidence: FollowUpEvidence, _ state: FollowUp.State) -> Self? {
    let before = evidence.ownBefore.count
    return state != .measurable && before < FollowUp.enough ? .thinBefore(before) : nil
  }

  private static func evaluators(_ evidence: FollowUpEvidence) -> Self? {
    guard let common = evidence.commonEvaluators, common > 0 else { return nil }
    guard common >= 0.5 else {
      return .fewCommonEvaluators(share: common, evaluations: evidence.ownAfter.count)
    }
    let mix = MixDifference(
      Mix.counts(evidence.ownBefore, \.evaluator), Mix.counts(evidence.ownAfter, \.evaluator))
    return Mix.isClear(mix) ? .evaluatorShift(mix.distance.value) : nil
  }

  private static func versions(_ evidence: FollowUpEvidence) -> Self? {
    guard evidence.versions.count > 1, evidence.isComparable else { return nil }
    return .versions(evidence.versions.sorted())
  }

  private static func sessions(_ evidence: FollowUpEvidence) -> Self? {
    let others = evidence.sessionsMeanwhile.sorted { $0.held < $1.held }
    return others.isEmpty ? nil : .otherSessions(others)
  }

  private static func workshops(_ evidence: FollowUpEvidence) -> Self? {
    let days = evidence.before.from...max(evidence.before.from, evidence.after.to)
    let held = evidence.records.workshops.filter {
      days.contains($0.held) && $0.cohort.contains(evidence.records.plan.agent)
    }
    return held.isEmpty ? nil : .workshops(held.sorted { $0.held < $1.held })
  }

  private static func targeted(_ evidence: FollowUpEvidence) -> Self? {
    let plan = evidence.records.plan
    let count = evidence.records.evaluations.count { facts in
      facts.agent == plan.agent && facts.isLive && facts.purpose == .targeted && facts.rubric == plan.rubric.id
        && facts.occurredAt.map { evidence.before.contains($0) || evidence.after.contains($0) } == true
    }
    return count > 0 ? .targeted(count) : nil
  }

  private static func peers(_ evidence: FollowUpEvidence, _ state: FollowUp.State) -> Self? {
    state == .measurable && evidence.coachedPeers > 0 ? .coachedPeers(evidence.coachedPeers) : nil
  }

  private static func dated(_ evidence: FollowUpEvidence) -> Self? {
    let count = (evidence.ownBefore + evidence.ownAfter).count { $0.isDatedBySubmission }
    return count > 0 ? .datedBySubmission(count) : nil
  }
}
