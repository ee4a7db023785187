import CGSL

/// How far units picked for a high or low value move back towards the mean although nothing happened.
///
/// Of normal values that repeat with the given reliability (Davis 1976, American Journal of Epidemiology 104:493–498;
/// Barnett, van der Pols & Dobson 2005, International Journal of Epidemiology 34:215–220).
package struct RegressionToTheMean: Hashable, Sendable {
  /// Which units were picked.
  package enum Side: String, Hashable, Sendable, CaseIterable, Codable {
    /// Those with a value above the cut-off.
    case above
    /// Those below it.
    case below
  }

  /// How far the cut-off lies beyond the mean on the picked side, in standard deviations.
  package let z: Figure
  /// How far the mean of the picked ones lies beyond the population's, in standard deviations: φ(z)/(1 − Φ(z)).
  package let selection: Figure
  /// The expected move back towards the mean, in the unit of the values; 0 or more.
  package let expected: Figure
  /// The expected mean of the picked ones at the time they were picked.
  package let selectedMean: Figure

  /// Computes what to expect; a deviation that is not above 0 or a reliability outside 0…1 is `invalid_input`.
  /// - Parameters:
  ///   - reliability: the correlation of two measurements of the same units, with nothing done in between.
  package init(mean: Double, deviation: Double, reliability: Double, cutoff: Double, side: Side) {
    let sign = side == .above ? 1.0 : -1
    let distance = sign * (cutoff - mean) / deviation
    guard deviation > 0, reliability >= 0, reliability <= 1, distance.isFinite else {
      (z, selection) = (.undefined(.invalidInput), .undefined(.invalidInput))
      (expected, selectedMean) = (.undefined(.invalidInput), .undefined(.invalidInput))
      return
    }
    _ = GSL.errorsAreReturned
    z = Figure(distance)
    let ratio = Figure(gsl_sf_hazard(distance))
    selection = ratio
    expected = ratio.map { (1 - reliability) * deviation * $0 }
    selectedMean = ratio.map { mean + sign * deviation * $0 }
  }

  /// Returns how much the mean of picked units will change by itself: (1 − reliability)·(population − selected), above
  /// 0 where they were picked for low values. A reliability outside 0…1 is `invalid_input`.
  package static func observed(populationMean: Double, selectedMean: Double, reliability: Double) -> Figure {
    guard reliability >= 0, reliability <= 1 else { return .undefined(.invalidInput) }
    return Figure((1 - reliability) * (populationMean - selectedMean))
  }
}

extension RegressionToTheMean: Encodable {
  private enum CodingKeys: String, CodingKey {
    case z
    case selection = "C"
    case expected = "rtm"
    case selectedMean = "expected_mean_selected_pre"
  }
}
