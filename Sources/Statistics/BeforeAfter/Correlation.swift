/// Pearson's coefficient of correlation.
package enum Correlation {
  /// Returns r, −1…1, of two lists of equal length; undefined under two pairs, and where a list does not vary.
  package static func pearson(_ x: [Double], _ y: [Double]) -> Figure {
    guard x.count == y.count else { return .undefined(.invalidInput) }
    guard x.count > 1 else { return .undefined(x.isEmpty ? .empty : .fewerThanTwo) }
    let (first, second) = (Descriptives(x), Descriptives(y))
    guard !first.isConstant, !second.isConstant else { return .undefined(.zeroVariance) }
    guard let meanX = first.mean, let meanY = second.mean, let spreadX = first.standardDeviation,
      let spreadY = second.standardDeviation
    else { return .undefined(.invalidInput) }
    var products = CompensatedSum()
    for (one, other) in zip(x, y) { products.add((one - meanX) / spreadX * ((other - meanY) / spreadY)) }
    return Figure(products.value / Double(x.count - 1)).map { min(1, max(-1, $0)) }
  }
}
