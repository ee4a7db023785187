extension IntraclassForm {
  /// ICC(1,1) and ICC(1,k).
  static func oneWay(_ squares: MeanSquares, _ confidence: Double) -> (single: Self, mean: Self) {
    let degrees = Double(squares.units) * Double(squares.raters - 1)
    return ofUnits(squares, error: squares.within, denominator: degrees, confidence)
  }

  /// ICC(3,1) and ICC(3,k).
  static func consistency(_ squares: MeanSquares, _ confidence: Double) -> (single: Self, mean: Self) {
    let degrees = Double(squares.units - 1) * Double(squares.raters - 1)
    return ofUnits(squares, error: squares.error, denominator: degrees, confidence)
  }

  /// Units against one error alone: the bounds are those of F (Shrout & Fleiss 1979).
  private static func ofUnits(
    _ squares: MeanSquares, error: Double, denominator: Double, _ confidence: Double
  ) -> (single: Self, mean: Self) {
    let k = Double(squares.raters)
    let between = squares.rows - error
    var single = Self(
      ratio(between, squares.rows + (k - 1) * error, squares), squares, error: error, denominator: denominator)
    var mean = Self(ratio(between, squares.rows, squares), squares, error: error, denominator: denominator)
    guard let f = single.f.value else { return (single.unbounded, mean.unbounded) }
    let numerator = Double(squares.units - 1)
    let low = f / quantile(confidence, numerator, denominator)
    let high = f * quantile(confidence, denominator, numerator)
    single.low = Figure((low - 1) / (low + k - 1), otherwise: .intervalOutOfRange)
    single.high = Figure((high - 1) / (high + k - 1), otherwise: .intervalOutOfRange)
    let reason: Undefined = squares.rows > 0 ? .intervalOutOfRange : .zeroBetweenUnitsVariance
    mean.low = Figure(1 - 1 / low, otherwise: reason)
    mean.high = Figure(1 - 1 / high, otherwise: reason)
    return (single, mean)
  }

  /// ICC(2,1) and ICC(2,k); the latter's bounds are those of the former stepped up by Spearman & Brown's formula.
  static func agreement(_ squares: MeanSquares, _ confidence: Double) -> (single: Self, mean: Self) {
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let degrees = (n - 1) * (k - 1)
    let (between, raters) = (squares.rows - squares.error, squares.columns - squares.error)
    let whole = squares.rows + (k - 1) * squares.error + k * raters / n
    var single = Self(ratio(between, whole, squares), squares, error: squares.error, denominator: degrees)
    var mean = Self(
      ratio(between, squares.rows + raters / n, squares), squares, error: squares.error, denominator: degrees)
    guard squares.error > 0 else { return (single, mean) }
    let bounds = agreementBounds(squares, degreesOfFreedom(squares, single.value).value ?? .nan, confidence)
    (single.low, single.high) = bounds
    (mean.low, mean.high) = (steppedUp(bounds.low, k), steppedUp(bounds.high, k))
    return (single, mean)
  }

  /// The same without an interval, for the reason that there is no F.
  private var unbounded: Self {
    var form = self
    (form.low, form.high) = (f, f)
    return form
  }

  /// Returns the degrees of freedom of the error of ICC(2,1), raters' levels included (Satterthwaite).
  static func degreesOfFreedom(_ squares: MeanSquares, _ correlation: Figure) -> Figure {
    guard squares.error > 0, let value = correlation.value else {
      return .undefined(correlation.reason ?? .zeroErrorVariance)
    }
    let (n, k) = (Double(squares.units), Double(squares.raters))
    let raters = k * value * squares.columns / squares.error
    let rest = n * (1 + (k - 1) * value) - k * value
    let top = (k - 1) * (n - 1) * (raters + rest) * (raters + rest)
    return Figure(top / ((n - 1) * raters * raters + rest * rest), otherwise: .intervalOutOfRange)
  }

  private static func agreementBounds(
    _ squares: MeanSquares, _ degrees: Double, _ confidence: Double
  ) -> (low: Figure, high: Figure) {
    let (n, k) = (Double(squares.units), Double(squares.raters))
    // Without degrees of freedom there is no F: units that do not differ at all leave none.
    guard squares.rows > 0, degrees > 0 else {
      return (.undefined(.zeroBetweenUnitsVariance), .undefined(.zeroBetweenUnitsVariance))
    }
    let raters = k * squares.columns + (k * n - k - n) * squares.error
    // With few degrees of freedom F is beyond all numbers, but its reciprocal is not, and the bound depends on that.
    let low = 1 / quantile(confidence, n - 1, degrees)
    let high = quantile(confidence, degrees, n - 1)
    func end(_ factor: Double) -> Figure {
      bound(n * (factor * squares.rows - squares.error), raters + n * factor * squares.rows)
    }
    return (end(low), end(high))
  }

  private static func bound(_ part: Double, _ whole: Double) -> Figure {
    whole > 0 && part <= whole ? Figure(part / whole, otherwise: .intervalOutOfRange) : .undefined(.intervalOutOfRange)
  }

  private static func steppedUp(_ bound: Figure, _ raters: Double) -> Figure {
    guard let value = bound.value else { return bound }
    return Self.bound(raters * value, 1 + (raters - 1) * value)
  }

  /// The upper quantile of F for a two-sided interval; not a number outside 0…1.
  private static func quantile(_ confidence: Double, _ numerator: Double, _ denominator: Double) -> Double {
    guard confidence > 0, confidence < 1, numerator > 0, denominator > 0 else { return .nan }
    return FDistribution.quantile((1 + confidence) / 2, numerator, denominator)
  }
}
