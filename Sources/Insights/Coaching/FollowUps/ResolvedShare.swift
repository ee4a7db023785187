import QualityModel
import Statistics

/// How many of an agent's contacts were resolved: speed is no aim before they are.
struct ResolvedShare {
  /// The share in percent, with Wilson's interval.
  let estimate: Estimate
  private let resolved: Int
  private let known: Int
  private let target: Double

  /// - Parameter target: the share that speed has to wait for, in percent.
  init(of evaluations: [EvaluationFacts], target: Double) {
    let outcomes = evaluations.compactMap(\.resolved)
    resolved = outcomes.count { $0 }
    known = outcomes.count
    self.target = target
    estimate = .share(resolved, of: known, what: "contacts resolved", fewest: CoachingProposal.enough)
  }

  /// Whether it is known to be on target.
  var isOnTarget: Bool { estimate.undefined == nil && estimate.value ?? 0 >= target }

  /// Why a criterion about speed has to wait, a sentence.
  func reason(toWithhold cost: CriterionCost) -> String {
    let points = "\(cost.title) costs \(Points.text(cost.cost.value ?? 0)) points per evaluation"
    guard estimate.undefined == nil else {
      return "\(points), but it is about speed, and whether the contact was resolved is known of "
        + "\(Points.count(known, "evaluation")) only: it takes \(CoachingProposal.enough) to tell."
    }
    return "\(points), but it is about speed, and that waits until \(Points.whole(target)) % of contacts are resolved: "
      + "now it is \(Points.text(estimate.value ?? 0)) % (\(resolved) of \(known))."
  }
}
