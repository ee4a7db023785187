/// Half the width of the interval of what a sample shows, with the correction for a finite population (Cochran 1977,
/// Sampling Techniques, ch. 2 and 3).
package enum MarginOfError {
  /// Returns t·s/√n · √((N − n)/N), in the unit of the values.
  ///
  /// `n_lt_2` with one value, `n_exceeds_population`, and `zero_variance` where the values do not differ: that a few
  /// agree is not proof that all do.
  package static func ofMean(
    deviation: Double, n: Int, population: Int? = nil, confidence: Double = 0.95
  ) -> Figure {
    if let flaw = flaw(n, population) { return .undefined(flaw) }
    guard deviation >= 0, deviation.isFinite else { return .undefined(.invalidInput) }
    guard n != population else { return .value(0) }
    guard n > 1 else { return .undefined(.fewerThanTwo) }
    guard deviation > 0 else { return .undefined(.zeroVariance) }
    let count = Double(n)
    let left = population.map { (Double($0) - count) / Double($0) } ?? 1
    let critical = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: count - 1)
    return Figure(critical * deviation / count.squareRoot() * left.squareRoot())
  }

  /// Returns z·√(p(1 − p)/n) · √((N − n)/(N − 1)), as a share.
  ///
  /// For planning; a share that was seen has Wilson's interval. `n_exceeds_population`, and `zero_variance` for a share
  /// of 0 or 1, where the formula would claim to know for sure.
  package static func ofProportion(
    share: Double, n: Int, population: Int? = nil, confidence: Double = 0.95
  ) -> Figure {
    if let flaw = flaw(n, population) { return .undefined(flaw) }
    guard share >= 0, share <= 1 else { return .undefined(.invalidInput) }
    guard n != population else { return .value(0) }
    guard share > 0, share < 1 else { return .undefined(.zeroVariance) }
    let count = Double(n)
    let left = population.map { (Double($0) - count) / (Double($0) - 1) } ?? 1
    let error = (share * (1 - share) / count).squareRoot() * left.squareRoot()
    return Figure(Normal.criticalValue(confidence: confidence) * error)
  }

  private static func flaw(_ n: Int, _ population: Int?) -> Undefined? {
    guard n >= 0 else { return .invalidInput }
    guard n > 0 else { return .empty }
    return population.map { n > $0 } ?? false ? .exceedsPopulation : nil
  }
}
