package import Statistics

/// An estimate of a difference with the p-value of "there is none".
package struct TestedEstimate: Hashable, Sendable {
  /// The difference and its interval, in points.
  package var estimate: Estimate
  /// Two-sided, 0…1; `nil` where the interval is undefined.
  package var p: Double?
  /// The standard error of the difference, in points; `nil` where the interval is undefined.
  package var standardError: Double?

  /// Whether the interval leaves 0 out on its upper or its lower side: 1, −1, or 0 where it holds 0 or is undefined.
  package var direction: Int {
    guard let low = estimate.low, let high = estimate.high else { return 0 }
    return low > 0 ? 1 : high < 0 ? -1 : 0
  }

  /// Creates the estimate of a difference from what a test made of it.
  init(
    value: Figure, low: Figure, high: Figure, p: Figure, standardError: Figure = .undefined(.empty), n: Int,
    observations: Int? = nil, method: String
  ) {
    guard let value = value.value, let low = low.value, let high = high.value else {
      let reason = [value, low, high].compactMap(\.reason).first
      estimate = Estimate(
        value: value.value, undefined: reason?.ofEstimate ?? .other("it cannot be computed"), n: n,
        observations: observations,
        method: method)
      return
    }
    estimate = Estimate(value: value, low: low, high: high, n: n, observations: observations, method: method)
    self.p = p.value
    self.standardError = standardError.value
  }

  /// Returns the estimate with the part of its interval that is in a range; test and standard error stay what they are.
  func cut(to range: ClosedRange<Double>) -> TestedEstimate {
    var cut = self
    cut.estimate = estimate.cut(to: range)
    return cut
  }

  init(_ estimate: Estimate, p: Double? = nil, standardError: Double? = nil) {
    self.estimate = estimate
    guard estimate.undefined == nil else { return }
    self.p = p
    self.standardError = standardError
  }
}

extension TestedEstimate: Encodable {
  private enum CodingKeys: String, CodingKey { case p }

  /// Writes the estimate's own keys and `p`.
  package func encode(to encoder: any Encoder) throws {
    try estimate.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(p, forKey: .p)
  }
}

extension Undefined {
  /// Why an estimate that a test should have given has no interval.
  var ofEstimate: Estimate.Reason {
    switch self {
    case .zeroVariance, .noVariation: .noVariation
    case .empty, .emptyGroup: .other("nothing was measured")
    case .fewerThanTwo, .fewerThanThree, .fewerThanFour, .fewerThanFive: .tooFew
    case .singularDesign: .other("the groups cannot be separated from where they began")
    case .noResidualDegreesOfFreedom: .other("too few agents for the adjustment")
    default: .other(rawValue.replacing("_", with: " "))
    }
  }
}
