/// How far one case lies from a few peers: Crawford & Howell (1998, The Clinical Neuropsychologist 12:482–486).
///
/// The peers are a sample of everyone like them, so that the case is compared with their mean by t(m − 1) and a
/// standard error of s·√(1 + 1/m): a z of the peers' own mean and spread would find too many cases unusual.
package struct CaseAgainstPeers: Hashable, Sendable {
  /// How many peers there are.
  package let peers: Int
  /// The peers' mean, in the unit of the values.
  package let mean: Figure
  /// The peers' standard deviation.
  package let deviation: Figure
  /// The case minus the peers' mean.
  package let difference: Figure
  /// The standard error of the difference: s·√(1 + 1/m).
  package let standardError: Figure
  /// Difference over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the difference.
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Compares a case with its peers; there is no comparison without peers (`empty`), with one (`n_lt_2`), where they
  /// are all alike (`zero_variance`), or with a number that is not finite (`invalid_input`).
  package init(_ value: Double, peers values: [Double], confidence: Double = 0.95) {
    let sample = Descriptives(values)
    peers = values.count
    mean = Figure(sample.mean, otherwise: values.isEmpty ? .empty : .invalidInput)
    deviation = Self.deviation(sample)
    difference = mean.map { value - $0 }
    standardError = deviation.map { $0 * (1 + 1 / Double(values.count)).squareRoot() }
    let test = TTest(
      estimate: difference, standardError: standardError, degreesOfFreedom: Double(values.count - 1),
      confidence: confidence)
    (t, p, low, high) = (test.t, test.p, test.low, test.high)
  }

  private static func deviation(_ sample: Descriptives) -> Figure {
    guard sample.count > 1 else { return .undefined(sample.count == 0 ? .empty : .fewerThanTwo) }
    guard let deviation = sample.standardDeviation else { return .undefined(.invalidInput) }
    return sample.isConstant ? .undefined(.zeroVariance) : Figure(deviation)
  }
}
