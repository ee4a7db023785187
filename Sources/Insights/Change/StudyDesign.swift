import Statistics

/// What a study can see: so many agents, measured before and after, with or without others to compare with.
package struct StudyDesign: Hashable, Sendable {
  /// How many agents are trained.
  package var cohort: Int
  /// How many agents they are compared with; 0 for none.
  package var comparison: Int

  /// The power that is planned with.
  package static let power = 0.8

  package init(cohort: Int, comparison: Int = 0) {
    self.cohort = cohort
    self.comparison = comparison
  }

  /// The smallest change that it finds with that power, in standard deviations of agents' changes; `nil` for fewer than
  /// two agents in a group.
  ///
  /// By the t test of the changes against 0, and against the changes of the comparison group where there is one. The
  /// adjustment for baselines that a comparison makes sees a little more.
  package var detectable: Double? {
    let figure =
      comparison > 0
      ? PowerOfT.detectableEffect(.twoSample, n: Double(cohort), second: Double(comparison), power: Self.power)
      : PowerOfT.detectableEffect(.paired, n: Double(cohort), power: Self.power)
    return figure.value
  }

  /// Returns the smallest change that it finds with so many evaluations of each agent in each period, in points.
  package func smallestChange(evaluations: Double, _ variance: ChangeVariance) -> Double? {
    guard evaluations > 0 else { return nil }
    return detectable.map { $0 * variance.ofChanges(evaluations: evaluations) }
  }

  /// Returns how many evaluations of each agent in each period find a change; `nil` where no number would.
  package func evaluations(toSee change: Double, _ variance: ChangeVariance) -> Int? {
    guard let detectable, detectable > 0 else { return nil }
    let allowed = change / detectable
    let left = allowed * allowed / 2 - variance.period * variance.period
    guard left > 0 else { return nil }
    let needed = (variance.within * variance.within / left - 1e-9).rounded(.up)
    return needed < 1e6 ? max(1, Int(needed)) : nil
  }
}
