/// Pearson's correlation of two measurements of the same units (Pearson 1896, Philosophical Transactions A 187:253–318).
public struct Correlation: Hashable, Sendable {
  /// Units with both measurements.
  public let n: Int
  /// Units that lack one.
  public let dropped: Int
  /// −1…1.
  public let r: Figure

  /// Correlates two lists; `n_lt_2` with fewer units, `zero_variance` where one of the measurements does not vary, and
  /// `invalid_input` for lists that differ in length.
  public init(_ first: [Double?], _ second: [Double?]) {
    let pairs = Pairs(before: first, after: second)
    n = pairs.before.count
    dropped = pairs.dropped
    guard first.count == second.count else {
      r = .undefined(.invalidInput)
      return
    }
    let (one, two) = (Descriptives(pairs.before), Descriptives(pairs.after))
    guard let a = one.mean, let b = two.mean, let spread = one.standardDeviation, let other = two.standardDeviation
    else {
      r = .undefined(.fewerThanTwo)
      return
    }
    guard !one.isConstant, !two.isConstant else {
      r = .undefined(.zeroVariance)
      return
    }
    var products = CompensatedSum()
    for (x, y) in zip(pairs.before, pairs.after) { products.add((x - a) / spread * ((y - b) / other)) }
    r = Figure(products.value / Double(n - 1)).map { min(1, max(-1, $0)) }
  }
}
