import Notation
import QualityModel
import Statistics

/// Other evaluators are other yardsticks.
struct EvaluatorMixThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let (before, after) = (evidence.cohortBefore, evidence.cohortAfter)
    guard !before.isEmpty, !after.isEmpty else { return nil }
    let known = Set(before.map(\.evaluator))
    let common = Double(after.count { known.contains($0.evaluator) }) / Double(after.count)
    let mix = MixDifference(Mix.counts(before, \.evaluator), Mix.counts(after, \.evaluator))
    guard common < 0.5 || Mix.isClear(mix) else { return nil }
    return .evaluatorMix(common: common, shift: mix.distance.value, p: mix.p.value)
  }
}

/// Other reasons or channels are other work.
struct ContactMixThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let (before, after) = (evidence.cohortBefore, evidence.cohortAfter)
    func shift(_ key: (EvaluationFacts) -> String) -> Threat.Shift {
      let mix = MixDifference(Mix.counts(before, key), Mix.counts(after, key))
      return .init(mix.distance.value, isClear: Mix.isClear(mix))
    }
    let (reasons, channels) = (shift { $0.reason ?? "" }, shift { $0.channel.rawValue })
    return reasons.isClear || channels.isClear ? .contactMix(reasons: reasons, channels: channels) : nil
  }
}

/// What both kinds of mix share.
enum Mix {
  /// A shift of shares from which two mixes are considered different.
  static let shift = 0.2

  static func counts<One>(_ ones: [One], _ key: (One) -> String) -> [String: Int] {
    ones.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  }

  static func isClear(_ mix: MixDifference) -> Bool {
    (mix.distance.value ?? 0) >= shift && (mix.p.value ?? 1) < 0.05
  }
}
