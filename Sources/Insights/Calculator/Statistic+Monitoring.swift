import Statistics

extension Statistic {
  /// Control charts and spikes.
  static let monitoring: [Statistic] = []
}
