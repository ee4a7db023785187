import Notation

extension Estimate {
  /// The fewest independent units an interval may rest on: with two, t asks for 12.7 standard errors.
  package static let fewestForAnInterval = 3

  /// Returns the mean of independent values with its interval by Student's t, `mean ± t·s/√n` with n − 1 degrees of
  /// freedom (Student 1908, Biometrika 6:1–25), in the unit of the values.
  ///
  /// Under three values, and where all values are the same, the mean comes without an interval. Without values, or
  /// where one of them is not a finite number, there is no mean either.
  package static func mean(of values: [Double], confidence: Double = 0.95) -> Estimate {
    mean(ofDescribed: Descriptives(values), confidence: confidence)
  }

  /// Returns the mean of independent values that are described already, with its interval by Student's t; everything
  /// else is as for the values themselves.
  package static func mean(ofDescribed sample: Descriptives, confidence: Double = 0.95) -> Estimate {
    let basis = Basis(confidence: confidence, n: sample.count, method: "mean of values, t interval")
    return mean(of: sample, basis: basis) { "every one of \(sample.count) is \($0)" }
  }

  /// Returns the unweighted mean of the means of units, such as agents, with its interval by t over the units.
  /// - Parameters:
  ///   - means: one for each unit, in the unit of the estimate.
  ///   - observations: how many values are behind the means.
  ///   - unit: what each mean is of, in the singular; takes an s in the plural.
  ///   - quantity: what each mean is, for `method`.
  package static func mean(
    ofMeans means: [Double], observations: Int, unit: String, quantity: String = "means", confidence: Double = 0.95
  ) -> Estimate {
    let basis = Basis(
      confidence: confidence, n: means.count, observations: observations, unit: unit,
      method: "unweighted mean of \(unit) \(quantity), t interval")
    return mean(of: Descriptives(means), basis: basis) { "every one of \(means.count) \(unit) \(quantity) is \($0)" }
  }

  /// The mean by t of a sample that is already described: of values, or of the means of groups of values.
  /// - Parameter allAlike: says that all are the one figure handed over, where nothing varies.
  static func mean(of sample: Descriptives, basis: Basis, allAlike: (String) -> String) -> Estimate {
    guard let mean = sample.mean, let standardDeviation = sample.standardDeviation,
      sample.count >= fewestForAnInterval
    else { return basis.undefined(value: sample.mean, basis.tooFew) }
    guard !sample.isConstant else { return basis.withoutVariation(mean, allAlike) }
    return basis.interval(
      around: mean, standardError: standardDeviation / Double(sample.count).squareRoot(),
      degreesOfFreedom: Double(sample.count - 1))
  }
}

extension Estimate {
  /// What an estimate says beside its numbers, known before they are.
  struct Basis {
    var confidence: Double
    var n: Int
    var observations: Int?
    /// What `n` counts, in the singular; `nil` for plain values.
    var unit: String?
    var method: String

    /// The reason given under three independent units.
    var tooFew: Reason { .tooFew("n = \(n)" + (unit.map { n == 1 ? " \($0)" : " \($0)s" } ?? "")) }

    /// The figure of which every single one is the same: that is known, and no interval comes of it.
    func withoutVariation(_ value: Double, _ allAlike: (String) -> String) -> Estimate {
      undefined(value: value, .noVariation(allAlike(value.exactDecimalsFromOne)))
    }

    func undefined(value: Double?, _ reason: Reason) -> Estimate {
      Estimate(
        value: value, undefined: reason, confidence: confidence, n: n, observations: observations, method: method)
    }

    /// The interval that reaches as many standard errors to either side as Student's t asks for.
    func interval(around value: Double, standardError: Double, degreesOfFreedom: Double) -> Estimate {
      let margin =
        standardError * StudentT.criticalValue(confidence: confidence, degreesOfFreedom: degreesOfFreedom)
      return Estimate(
        value: value, low: value - margin, high: value + margin, confidence: confidence, n: n,
        observations: observations, method: method)
    }
  }
}
