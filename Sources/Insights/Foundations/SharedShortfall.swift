import Statistics

/// How much of an agent's shortfall on a criterion colleagues have too: whether a person or the process falls short.
struct SharedShortfall {
  /// The share, 0…1; `nil` under two colleagues, or without a shortfall.
  let share: Double?

  /// - Parameters:
  ///   - mean: the agent's mean, drawn towards the team's as far as chance alone would scatter it.
  ///   - team: the colleagues' mean.
  init(of mean: Double, in team: Estimate, colleagues: Int) {
    guard colleagues >= 2, let common = team.value, mean < 100 else {
      share = nil
      return
    }
    share = min(1, (100 - common) / (100 - mean))
  }

  /// Returns whether the process falls short: where colleagues share more than half of the shortfall, or where nothing
  /// says that agents differ and they share some of it.
  func isOfProcess(_ bayes: EmpiricalBayes) -> Bool {
    guard let share, share > 0 else { return false }
    return share > 0.5 || bayes.varianceBetween.value == 0
  }
}
