import Foundation

/// The chart of the exponentially weighted moving average (Roberts 1959, Technometrics 1:239–250), which sees small
/// lasting shifts that single values hide.
package struct MovingAverageChart: Hashable, Sendable {
  /// How far the limits are apart at the start.
  package enum Limits: String, Sendable, CaseIterable {
    /// As narrow as the few values so far allow.
    case timeVarying = "time_varying"
    /// As they are in the long run, everywhere.
    case asymptotic
  }

  /// The moving average after each value, in the unit of the values.
  package let averages: Computed<[Double]>
  /// The upper limit at each value.
  package let upperLimits: Computed<[Double]>
  /// The lower limit at each value.
  package let lowerLimits: Computed<[Double]>
  /// Places, from 0, of the averages outside their limits.
  package let beyond: Computed<[Int]>

  /// Charts values in their order; a weight, width or sigma outside its range is `invalid_input`.
  /// - Parameters:
  ///   - values: the values.
  ///   - target: where the average starts and should stay.
  ///   - sigma: the standard deviation of single values, 0 or above.
  ///   - weight: λ, how much the newest value counts, above 0 and at most 1.
  ///   - width: L, the distance of the limits in standard deviations of the average, above 0.
  ///   - limits: how far they are apart at the start.
  package init(
    _ values: [Double], target: Double, sigma: Double, weight: Double = 0.2, width: Double = 2.86,
    limits: Limits = .timeVarying
  ) {
    var average = target
    let averages = values.map { value in
      average = weight * value + (1 - weight) * average
      return average
    }
    let reaches = values.indices.map { index in
      let settled = limits == .asymptotic ? 1 : 1 - pow(1 - weight, 2 * Double(index + 1))
      return width * sigma * (weight / (2 - weight) * settled).squareRoot()
    }
    let (high, low) = (reaches.map { target + $0 }, reaches.map { target - $0 })
    let isSound =
      weight > 0 && weight <= 1 && width > 0 && sigma >= 0
      && [averages, high, low].allSatisfy { $0.allSatisfy(\.isFinite) }
    guard isSound, !values.isEmpty else {
      let reason: Undefined = isSound ? .empty : .invalidInput
      (self.averages, upperLimits) = (.undefined(reason), .undefined(reason))
      (lowerLimits, beyond) = (.undefined(reason), .undefined(reason))
      return
    }
    (self.averages, upperLimits, lowerLimits) = (.value(averages), .value(high), .value(low))
    beyond = .value(ControlLimits.beyond(averages, low: low, high: high))
  }
}

extension MovingAverageChart: Encodable {
  private enum CodingKeys: String, CodingKey {
    case beyond
    case averages = "z"
    case upperLimits = "ucl"
    case lowerLimits = "lcl"
  }
}
