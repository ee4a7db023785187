public import Notation
import QualityModel

/// Something else that could explain a change, found in the data.
public struct Threat: Hashable, Sendable, Encodable {
  /// What it is.
  public enum ID: String, Hashable, Sendable, Encodable, CaseIterable {
    case fewEvaluations = "few-evaluations"
    case evaluatorMix = "evaluator-mix"
    case rubricVersion = "rubric-version"
    case targetedPicks = "targeted-picks"
    case dropOuts = "drop-outs"
    case ceiling
    case pickedLow = "picked-low"
    case noComparison = "no-comparison"
    case unlikeBaselines = "unlike-baselines"
    case contactMix = "contact-mix"
    case otherWorkshops = "other-workshops"
    case declaredLate = "declared-late"
  }

  /// What it is.
  public var id: ID
  /// The figures it was found by.
  public var figures: [String: JSONValue]
  /// What it means here, with its figures.
  public var sentence: String

  /// All threats there are, the worst first: those that leave nothing to compare, then those that bend the answer.
  static func all(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> [Threat] {
    let rules: [any ThreatRule] = [
      RubricVersionThreat(), EvaluatorMixThreat(), PickedLowThreat(), NoComparisonThreat(), UnlikeBaselinesThreat(),
      DeclaredLateThreat(), TargetedPicksThreat(), DropOutsThreat(), ContactMixThreat(), OtherWorkshopsThreat(),
      CeilingThreat(), FewEvaluationsThreat(),
    ]
    return rules.compactMap { $0.threat(in: evidence, of: comparison) }
  }
}

/// Looks for one threat.
protocol ThreatRule {
  /// Returns the threat where the data show it.
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat?
}

extension JSONValue {
  /// A share or a figure as it is printed: with so many decimals, since no threat is known more exactly.
  static func figure(_ number: Double?, decimals: Int = 3) -> JSONValue {
    guard let number, number.isFinite else { return .null }
    let scale = [1.0, 10, 100, 1000][min(max(decimals, 0), 3)]
    return .number((number * scale).rounded() / scale)
  }
}
