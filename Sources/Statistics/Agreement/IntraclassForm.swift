import Notation

/// One of the intraclass correlations, with its test against 0 and its interval.
package struct IntraclassForm: Hashable, Sendable {
  /// At most 1; undefined where all ratings are the same.
  package internal(set) var value: Figure
  /// The mean square between units over that of the error; undefined where there is no error.
  package internal(set) var f: Figure
  /// The first degrees of freedom.
  package internal(set) var numerator: Figure
  /// The second.
  package internal(set) var denominator: Figure
  /// P(F ≥ f) if units did not differ, 0…1.
  package internal(set) var p: Figure
  /// The lower bound of the interval.
  package internal(set) var low: Figure
  /// The upper bound.
  package internal(set) var high: Figure

  /// Creates one of which nothing is known.
  init(undefined reason: Undefined) {
    (value, f, numerator, denominator) = (
      .undefined(reason), .undefined(reason), .undefined(reason), .undefined(reason)
    )
    (p, low, high) = (.undefined(reason), .undefined(reason), .undefined(reason))
  }

  /// Creates one with its test; the interval is still missing.
  init(_ value: Figure, _ squares: MeanSquares, error: Double, denominator degrees: Double) {
    self.init(undefined: squares.isConstant ? .zeroVariance : .zeroErrorVariance)
    self.value = value
    numerator = Figure(Double(squares.units - 1))
    denominator = Figure(degrees)
    guard error > 0 else { return }
    let ratio = squares.rows / error
    f = Figure(ratio)
    p = Figure(FDistribution.upper(ratio, Double(squares.units - 1), degrees))
  }

  /// Returns a share of the variance; undefined where all ratings are the same, or only the units are, or where the
  /// parts of the variance add up to less than nothing.
  static func ratio(_ part: Double, _ whole: Double, _ squares: MeanSquares) -> Figure {
    guard whole != 0 else { return .undefined(squares.isConstant ? .zeroVariance : .zeroBetweenUnitsVariance) }
    guard whole > 0 else { return .undefined(.nonpositiveVarianceEstimate) }
    return Figure(part / whole)
  }

  /// Writes its figures under a name, such as `icc2_F`.
  func encode(as name: String, to container: inout KeyedEncodingContainer<NamedKey>) throws {
    let figures = [
      ("", value), ("_F", f), ("_df1", numerator), ("_df2", denominator), ("_p", p), ("_ci_low", low),
      ("_ci_high", high),
    ]
    for (suffix, figure) in figures { try container.encode(figure, forKey: NamedKey(name + suffix)) }
  }
}
