/// A workspace's settings: `sidetone.yaml`; every one has a default.
package struct Settings: Hashable, Sendable {
  /// The mean score from which a centre is optimized, in percent.
  package var scoreTarget: Double
  /// The mean customer rating from which a centre is optimized, 0–100.
  package var ratingTarget: Double
  /// The share of contacts resolved at the first contact that speed has to wait for, in percent.
  package var resolvedTarget: Double
  /// Whether the running total is shown before the review; an evaluator who sees it steers to it.
  package var showsTotalWhileScoring: Bool
  /// How many evaluations an agent should get in a month; `nil` where no quota is set.
  package var evaluationsPerAgentPerMonth: Int?

  /// Creates settings.
  package init(
    scoreTarget: Double = 91, ratingTarget: Double = 85, resolvedTarget: Double = 80,
    showsTotalWhileScoring: Bool = false, evaluationsPerAgentPerMonth: Int? = nil
  ) {
    self.scoreTarget = scoreTarget
    self.ratingTarget = ratingTarget
    self.resolvedTarget = resolvedTarget
    self.showsTotalWhileScoring = showsTotalWhileScoring
    self.evaluationsPerAgentPerMonth = evaluationsPerAgentPerMonth
  }
}
