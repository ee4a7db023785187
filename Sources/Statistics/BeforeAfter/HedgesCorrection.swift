import CGSL

/// Hedges' correction of a standardised difference, which small samples exaggerate (Hedges 1981, Journal of Educational
/// Statistics 6:107–128).
enum HedgesCorrection {
  /// Returns J, 0…1: the exact one, by the gamma function; undefined (`n_lt_3`) below two degrees of freedom.
  static func exact(degreesOfFreedom: Int) -> Figure {
    guard degreesOfFreedom > 1 else { return .undefined(.fewerThanThree) }
    guard degreesOfFreedom < 100_000 else { return approximate(degreesOfFreedom: degreesOfFreedom) }
    _ = GSL.errorsAreReturned
    let half = Double(degreesOfFreedom) / 2
    return Figure(ratio(half))
  }

  /// Returns Hedges' approximation 1 − 3/(4ν − 1), which others print.
  static func approximate(degreesOfFreedom: Int) -> Figure {
    guard degreesOfFreedom > 1 else { return .undefined(.fewerThanThree) }
    return Figure(1 - 3 / (4 * Double(degreesOfFreedom) - 1))
  }

  /// Γ(half) / (√half · Γ(half − ½)).
  private static func ratio(_ half: Double) -> Double {
    gsl_sf_exp(gsl_sf_lngamma(half) - gsl_sf_lngamma(half - 0.5)) / half.squareRoot()
  }
}
