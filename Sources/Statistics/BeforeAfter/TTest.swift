/// What follows from an estimate and its standard error by Student's t: the statistic, its p-value and the interval.
struct TTest {
  let t: Figure
  /// Two-sided, 0…1.
  let p: Figure
  let low: Figure
  let high: Figure

  /// Tests the estimate against 0; where estimate or standard error are undefined, so is everything, for that reason.
  init(estimate: Figure, standardError: Figure, degreesOfFreedom: Double, confidence: Double) {
    guard let value = estimate.value, let error = standardError.value else {
      let reason = Figure.undefined(estimate.reason ?? standardError.reason ?? .invalidInput)
      (t, p, low, high) = (reason, reason, reason, reason)
      return
    }
    let half = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: degreesOfFreedom) * error
    t = Figure(value / error, otherwise: .zeroVariance)
    p = Figure(StudentT.twoSided(value / error, degreesOfFreedom: degreesOfFreedom))
    low = Figure(value - half)
    high = Figure(value + half)
  }
}
