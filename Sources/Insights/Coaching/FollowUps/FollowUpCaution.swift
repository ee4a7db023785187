import Notation
import QualityModel
import Statistics

/// What else could explain a change of one agent, a sentence each.
enum FollowUpCaution {
  /// All there are, the worst first.
  static func all(in evidence: FollowUpEvidence, state: FollowUp.State, due: Day) -> [String] {
    [
      early(evidence, state, due), thinBefore(evidence, state), evaluators(evidence), versions(evidence),
      sessions(evidence), workshops(evidence), targeted(evidence), peers(evidence, state),
      dated(evidence),
    ].compactMap(\.self)
  }

  private static func early(_ evidence: FollowUpEvidence, _ state: FollowUp.State, _ due: Day) -> String? {
    let today = Day(of: evidence.records.now)
    guard state == .measurable, today < due else { return nil }
    let days = Points.count(due.since1970 - today.since1970, "day")
    return "The verdict comes \(days) before the follow-up is due, and later evaluations may still change it."
  }

  private static func thinBefore(_ evidence: FollowUpEvidence, _ state: FollowUp.State) -> String? {
    let before = evidence.ownBefore.count
    guard state != .measurable, before < FollowUp.enough else { return nil }
    let few = before == 0 ? "No evaluation" : "Only \(Points.count(before, "evaluation"))"
    return "\(few) before the session: a verdict takes \(FollowUp.enough), and there will be none."
  }

  private static func evaluators(_ evidence: FollowUpEvidence) -> String? {
    guard let common = evidence.commonEvaluators, common > 0 else { return nil }
    guard common >= 0.5 else {
      return
        "\(Points.percent(common)) of the \(evidence.ownAfter.count) evaluations after come from evaluators who also "
        + "scored before: another yardstick can look like a change."
    }
    let mix = MixDifference(
      Mix.counts(evidence.ownBefore, \.evaluator), Mix.counts(evidence.ownAfter, \.evaluator))
    guard Mix.isClear(mix) else { return nil }
    return
      "The evaluators' shares moved by \(Points.percent(mix.distance.value)) between before and after: a stricter or "
      + "milder evaluator can look like a change."
  }

  private static func versions(_ evidence: FollowUpEvidence) -> String? {
    let versions = evidence.versions.sorted().map(String.init)
    guard versions.count > 1, evidence.isComparable else { return nil }
    return "Versions \(versions.joined(separator: " and ")) of the rubric are in these days; the criterion means the "
      + "same in them, but what stands around it may not."
  }

  private static func sessions(_ evidence: FollowUpEvidence) -> String? {
    let others = evidence.sessionsMeanwhile.sorted { $0.held < $1.held }
    guard !others.isEmpty else { return nil }
    let words = others.map { plan in
      "\(plan.held) on \(plan.focus.map(\.title).joined(separator: " and "))"
    }
    return
      "\(Points.count(others.count, "other session")) with the agent in these days (\(words.joined(separator: "; "))) "
      + "may have had a part in it."
  }

  private static func workshops(_ evidence: FollowUpEvidence) -> String? {
    let days = evidence.before.from...max(evidence.before.from, evidence.after.to)
    let held = evidence.records.workshops.filter {
      days.contains($0.held) && $0.cohort.contains(evidence.records.plan.agent)
    }
    guard !held.isEmpty else { return nil }
    let words = held.sorted { $0.held < $1.held }.map { "\($0.title) on \($0.held)" }
    return "The agent was in \(Points.count(held.count, "workshop")) in these days "
      + "(\(words.joined(separator: "; "))), which may have had a part in it."
  }

  private static func targeted(_ evidence: FollowUpEvidence) -> String? {
    let plan = evidence.records.plan
    let count = evidence.records.evaluations.count { facts in
      facts.agent == plan.agent && facts.isLive && facts.purpose == .targeted && facts.rubric == plan.rubric.id
        && facts.occurredAt.map { evidence.before.contains($0) || evidence.after.contains($0) } == true
    }
    guard count > 0 else { return nil }
    return
      "\(Points.count(count, "targeted evaluation")) of these days \(count == 1 ? "is" : "are") left out: contacts "
      + "picked for a reason are not how the agent usually is."
  }

  private static func peers(_ evidence: FollowUpEvidence, _ state: FollowUp.State) -> String? {
    let count = evidence.coachedPeers
    guard state == .measurable, count > 0 else { return nil }
    return "\(Points.count(count, "peer")) \(count == 1 ? "is" : "are") left out, coached on the same criterion in "
      + "these days."
  }

  private static func dated(_ evidence: FollowUpEvidence) -> String? {
    let count = (evidence.ownBefore + evidence.ownAfter).count { $0.isDatedBySubmission }
    guard count > 0 else { return nil }
    return "\(Points.count(count, "evaluation stands", "evaluations stand")) under the day of submission: nobody knows "
      + "when the contact was."
  }
}
