import QualityModel
import Statistics

/// How many of an agent's contacts were resolved: speed is not coached before they are.
struct ResolvedShare {
  /// The share in percent, with Wilson's interval; `n` counts the contacts of which it is known.
  let estimate: Estimate
  /// The share that speed has to wait for, in percent.
  let target: Double

  /// - Parameter target: the share that speed has to wait for, in percent.
  init(of evaluations: [EvaluationFacts], target: Double) {
    let outcomes = evaluations.compactMap(\.resolved)
    self.target = target
    estimate = .share(
      outcomes.count { $0 }, of: outcomes.count, what: "contacts resolved", fewest: Enough.evaluations)
  }

  /// Whether it is known to be on target.
  var isOnTarget: Bool { estimate.undefined == nil && estimate.value ?? 0 >= target }
}
