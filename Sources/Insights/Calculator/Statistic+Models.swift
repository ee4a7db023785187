import Statistics

extension Statistic {
  /// Regressions, adjusted comparisons and what is needed to plan them.
  static let models: [Statistic] = []
}
