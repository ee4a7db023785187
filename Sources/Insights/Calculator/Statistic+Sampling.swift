import Statistics

extension Statistic {
  /// How many to look at, and what little data tell of each.
  static let sampling: [Statistic] = []
}
