import Statistics

extension Statistic {
  /// How far evaluators of the same contacts agree.
  static let calibration: [Statistic] = []
}
