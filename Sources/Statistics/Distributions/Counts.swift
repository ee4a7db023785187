import CGSL

/// The binomial distribution of successes among independent trials.
enum Binomial {
  /// Returns P(X = successes), 0…1.
  static func probability(_ successes: Int, of trials: Int, _ p: Double) -> Double {
    guard successes >= 0, successes <= trials else { return 0 }
    _ = GSL.errorsAreReturned
    return gsl_ran_binomial_pdf(UInt32(successes), p, UInt32(trials))
  }

  /// Returns P(X ≥ successes), 0…1.
  static func upper(_ successes: Int, of trials: Int, _ p: Double) -> Double {
    guard successes > 0 else { return 1 }
    guard successes <= trials else { return 0 }
    _ = GSL.errorsAreReturned
    return gsl_cdf_binomial_Q(UInt32(successes - 1), p, UInt32(trials))
  }

  /// Returns P(X ≤ successes), 0…1.
  static func lower(_ successes: Int, of trials: Int, _ p: Double) -> Double {
    guard successes >= 0 else { return 0 }
    guard successes < trials else { return 1 }
    _ = GSL.errorsAreReturned
    return gsl_cdf_binomial_P(UInt32(successes), p, UInt32(trials))
  }
}

/// The Poisson distribution of rare events.
enum Poisson {
  /// Returns P(X ≥ count), 0…1, where so many are expected.
  static func upper(_ count: Int, expected: Double) -> Double {
    guard count > 0 else { return 1 }
    _ = GSL.errorsAreReturned
    return gsl_cdf_poisson_Q(UInt32(count - 1), expected)
  }
}

/// The hypergeometric distribution of marked ones in a draw without replacement.
enum Hypergeometric {
  /// Returns P(X = marked), 0…1.
  /// - Parameters:
  ///   - marked: marked ones in the draw.
  ///   - drawn: the size of the draw.
  ///   - markedInAll: marked ones in the population.
  ///   - unmarkedInAll: the others of the population.
  static func probability(_ marked: Int, drawn: Int, markedInAll: Int, unmarkedInAll: Int) -> Double {
    guard marked >= 0, drawn >= 0, markedInAll >= 0, unmarkedInAll >= 0, marked <= drawn else { return 0 }
    _ = GSL.errorsAreReturned
    return gsl_ran_hypergeometric_pdf(UInt32(marked), UInt32(markedInAll), UInt32(unmarkedInAll), UInt32(drawn))
  }
}
