/// The difference in differences of four independent samples: other units before than after.
///
/// The coefficient of post × treated in y ~ post + treated + post × treated, which is that of the four means, with one
/// variance for all (Wooldridge, Introductory Econometrics, ch. 13).
package struct CrossSectionDifference: Hashable, Sendable {
  /// Units with a value.
  package let n: Int
  /// Units without.
  package let dropped: Int
  /// (treated after − treated before) − (control after − control before).
  package let effect: Figure
  /// Its standard error.
  package let standardError: Figure
  /// n − 4.
  package let degreesOfFreedom: Figure
  /// Effect over its standard error.
  package let t: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// The lower bound of the interval of the effect.
  package let low: Figure
  /// The upper bound.
  package let high: Figure

  /// Compares the four samples; `empty_cell` where one has no values, `no_residual_df` where each has one, and
  /// `invalid_input` for lists that differ in length.
  package init(_ values: [Double?], isAfter: [Bool], isTreated: [Bool], confidence: Double = 0.95) {
    let areAligned = values.count == isAfter.count && values.count == isTreated.count
    var cells = [[Double]](repeating: [], count: 4)
    for (unit, value) in values.enumerated() where areAligned {
      guard let value, value.isFinite else { continue }
      cells[(isAfter[unit] ? 2 : 0) + (isTreated[unit] ? 1 : 0)].append(value)
    }
    let samples = cells.map { Descriptives($0) }
    let means = samples.compactMap(\.mean)
    n = samples.reduce(0) { $0 + $1.count }
    dropped = values.count - n
    let absence: Undefined = areAligned ? (n == 0 ? .empty : .emptyCell) : .invalidInput
    let isFull = means.count == 4
    effect = Figure(isFull ? (means[3] - means[1]) - (means[2] - means[0]) : nil, otherwise: absence)
    let degrees = Double(n - 4)
    degreesOfFreedom = Figure(isFull ? degrees : nil, otherwise: absence)
    let lack: Undefined = isFull ? .noResidualDegreesOfFreedom : absence
    let error = Figure(isFull && degrees > 0 ? Self.standardError(samples, degrees) : nil, otherwise: lack)
    standardError = error
    let isConstant = samples.allSatisfy { $0.isConstant || $0.count == 1 }
    let test = TTest(
      estimate: effect, standardError: isConstant && error.value != nil ? .undefined(.zeroErrorVariance) : error,
      degreesOfFreedom: degrees, confidence: confidence)
    (t, p, low, high) = (test.t, test.p, test.low, test.high)
  }

  private static func standardError(_ samples: [Descriptives], _ degreesOfFreedom: Double) -> Double {
    var squares = CompensatedSum()
    for sample in samples {
      let deviation = sample.standardDeviation ?? 0
      squares.add(deviation * deviation * Double(sample.count - 1))
    }
    let shares = samples.reduce(0) { $0 + 1 / Double($1.count) }
    return (squares.value / degreesOfFreedom * shares).squareRoot()
  }
}

extension CrossSectionDifference: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, t, p
    case dropped = "n_dropped"
    case effect = "did"
    case standardError = "se"
    case degreesOfFreedom = "df"
    case low = "ci_low"
    case high = "ci_high"
  }
}
