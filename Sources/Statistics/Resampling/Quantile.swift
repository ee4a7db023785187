/// Quantiles of a sorted list, interpolated between neighbours: type 7 of Hyndman & Fan (1996, The American
/// Statistician 50:361–365), which R, NumPy and spreadsheets take unasked.
enum Quantile {
  /// Returns the value below which lies the share, 0…1; `nil` of an empty list.
  static func type7(_ share: Double, ofSorted values: [Double]) -> Double? {
    guard let last = values.indices.last, share >= 0, share <= 1 else { return nil }
    let place = share * Double(last)
    let lower = min(last, Int(place))
    let upper = min(last, lower + 1)
    let fraction = place - Double(lower)
    return values[lower] * (1 - fraction) + values[upper] * fraction
  }

  /// Returns the middle of the list, or the mean of the two there; `nil` of an empty list.
  static func median(ofSorted values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    return values[(values.count - 1) / 2] / 2 + values[values.count / 2] / 2
  }
}
