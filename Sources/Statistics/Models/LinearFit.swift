/// A least squares fit with Student's t for each coefficient, or the reason why there is none.
struct LinearFit {
  /// The spread of the rows around the fit, √(RSS/(n − k)).
  let sigma: Figure
  /// n − k.
  let degreesOfFreedom: Figure
  private let confidence: Double
  private let fit: Result<LeastSquares, Undefined>

  /// Fits; whatever the fit throws is the reason of every figure.
  init(confidence: Double, _ fit: () throws(Undefined) -> LeastSquares) {
    self.confidence = confidence
    do throws(Undefined) {
      let fit = try fit()
      self.fit = .success(fit)
      degreesOfFreedom = .value(Double(fit.degreesOfFreedom))
      guard fit.degreesOfFreedom > 0 else {
        sigma = .undefined(.noResidualDegreesOfFreedom)
        return
      }
      sigma = Figure((fit.sumOfSquares / Double(fit.degreesOfFreedom)).squareRoot())
    } catch {
      self.fit = .failure(error)
      (sigma, degreesOfFreedom) = (.undefined(error), .undefined(error))
    }
  }

  /// Returns the coefficient of a column, 0-based; beyond the last it is undefined.
  ///
  /// Where the rows lie on the fit but for rounding the coefficient stands, and there is neither test nor interval.
  func coefficient(_ column: Int, name: String = "") -> RegressionCoefficient {
    switch fit {
    case .failure(let reason): return RegressionCoefficient(name: name, undefined: reason)
    case .success(let fit):
      guard column < fit.columns else { return RegressionCoefficient(name: name, undefined: .invalidInput) }
      let error = sigma.map { $0 * fit.inverseDiagonal(column).squareRoot() }
      return RegressionCoefficient(
        name: name, estimate: Figure(fit.coefficients[column]), standardError: error,
        tested: fit.isExact && sigma.value != nil ? .undefined(.zeroErrorVariance) : error,
        degreesOfFreedom: Double(fit.degreesOfFreedom), confidence: confidence)
    }
  }
}
