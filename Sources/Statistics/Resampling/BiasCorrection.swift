/// Efron's correction of a bootstrap interval for bias and for a spread that grows with the estimate (Efron 1987,
/// Journal of the American Statistical Association 82:171–185: BCa).
struct BiasCorrection {
  /// How far the resamples' median lies off the estimate, as a normal deviate; infinite where all lie on one side.
  let z0: Double
  /// The acceleration, from the sample without each unit.
  let acceleration: Double

  /// Compares resamples with the estimate; those that differ from it by no more than `rounding` count half on each
  /// side.
  init(resamples: [Double], estimate: Double, leavingOneOut: [Double], rounding: Double) {
    var below = 0.0
    for resample in resamples {
      if resample < estimate - rounding { below += 1 } else if resample <= estimate + rounding { below += 0.5 }
    }
    z0 = Normal.quantile(below / Double(resamples.count))
    acceleration = Self.acceleration(of: leavingOneOut)
  }

  /// Returns the share of resamples below the bound, in place of the tail's own; `nil` where it does not exist.
  func share(ofTail tail: Double) -> Double? {
    let shifted = z0 + Normal.quantile(tail)
    let scale = 1 - acceleration * shifted
    guard shifted.isFinite, scale > 0 else { return nil }
    return Normal.lower(z0 + shifted / scale)
  }

  private static func acceleration(of values: [Double]) -> Double {
    guard let mean = Descriptives.mean(of: values) else { return .nan }
    let scale = values.reduce(0) { max($0, abs($1 - mean)) }
    guard scale > 0 else { return scale.isNaN ? .nan : 0 }
    var (squares, cubes) = (0.0, 0.0)
    for value in values {
      let distance = (mean - value) / scale
      squares += distance * distance
      cubes += distance * distance * distance
    }
    return cubes / (6 * squares * squares.squareRoot())
  }
}
