import Notation
import QualityModel
import Statistics

/// Other evaluators are other yardsticks.
struct EvaluatorMixThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let (before, after) = (evidence.cohortBefore, evidence.cohortAfter)
    guard !before.isEmpty, !after.isEmpty else { return nil }
    let known = Set(before.map(\.evaluator))
    let common = Double(after.count { known.contains($0.evaluator) }) / Double(after.count)
    let mix = MixDifference(Mix.counts(before, \.evaluator), Mix.counts(after, \.evaluator))
    guard common < 0.5 || Mix.isClear(mix) else { return nil }
    let sentence =
      common < 0.5
      ? "\(Points.percent(common)) of the evaluations after come from evaluators who also scored before: "
        + "another yardstick can look like a change."
      : "The evaluators' shares moved by \(Points.percent(mix.distance.value)) between the windows: "
        + "a stricter or milder evaluator can look like a change."
    return Threat(
      id: .evaluatorMix,
      figures: ["commonEvaluators": .figure(common), "shift": .figure(mix.distance.value), "p": .figure(mix.p.value)],
      sentence: sentence)
  }
}

/// Other reasons or channels are other work.
struct ContactMixThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let (before, after) = (evidence.cohortBefore, evidence.cohortAfter)
    func mix(_ key: (EvaluationFacts) -> String) -> MixDifference {
      MixDifference(Mix.counts(before, key), Mix.counts(after, key))
    }
    let parts = [("reasons", mix { $0.reason ?? "" }), ("channels", mix { $0.channel.rawValue })]
    let moved = parts.filter { Mix.isClear($0.1) }
    guard !moved.isEmpty else { return nil }
    let figures = parts.map { name, mix in ("\(name)Shift", JSONValue.figure(mix.distance.value)) }
    let words = moved.map { "\($0) by \(Points.percent($1.distance.value))" }.joined(separator: ", ")
    return Threat(
      id: .contactMix, figures: Dictionary(uniqueKeysWithValues: figures),
      sentence: "The contacts were not of the same kind before and after: shares moved (\(words)).")
  }
}

/// What both kinds of mix share.
enum Mix {
  /// A shift of shares from which two mixes are told apart.
  static let shift = 0.2

  static func counts<One>(_ ones: [One], _ key: (One) -> String) -> [String: Int] {
    ones.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  }

  static func isClear(_ mix: MixDifference) -> Bool {
    (mix.distance.value ?? 0) >= shift && (mix.p.value ?? 1) < 0.05
  }
}
