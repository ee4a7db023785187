/// The two-sided tabular CUSUM (Page 1954, Biometrika 41:100–115), which adds up what exceeds the target until a small
/// shift shows.
///
/// Customary are k of half the shift to be seen and h of four to five sigmas. Nothing is reset after a signal.
package struct CumulativeSums: Hashable, Sendable {
  /// The sum above target + k after each value, 0 or above, in the unit of the values.
  package let upper: Computed<[Double]>
  /// The sum below target − k after each value, 0 or above.
  package let lower: Computed<[Double]>
  /// Places, from 0, at which the upper sum is above h.
  package let signalsUp: Computed<[Int]>
  /// Places, from 0, at which the lower sum is above h.
  package let signalsDown: Computed<[Int]>
  /// The first place of either; `nil` where there is none.
  package let firstSignal: Computed<Int?>

  /// Adds values up in their order; a slack or start below 0, or a bound that is not above 0, is `invalid_input`.
  /// - Parameters:
  ///   - values: the values.
  ///   - target: where they should be.
  ///   - slack: k, what a value may be off without being added, in the unit of the values.
  ///   - bound: h, above which a sum is a signal, in the unit of the values.
  ///   - headStart: where both sums start.
  package init(_ values: [Double], target: Double, slack: Double, bound: Double, headStart: Double = 0) {
    func sums(_ excess: (Double) -> Double) -> [Double] {
      var sum = headStart
      return values.map { value in
        sum = max(0, sum + excess(value))
        return sum
      }
    }
    let (up, down) = (sums { $0 - (target + slack) }, sums { (target - slack) - $0 })
    let isSound = slack >= 0 && bound > 0 && headStart >= 0 && (up + down + [target, bound]).allSatisfy(\.isFinite)
    guard isSound, !values.isEmpty else {
      let reason: Undefined = isSound ? .empty : .invalidInput
      (upper, lower, firstSignal) = (.undefined(reason), .undefined(reason), .undefined(reason))
      (signalsUp, signalsDown) = (.undefined(reason), .undefined(reason))
      return
    }
    let high = up.indices.filter { ControlLimits.exceeds(up[$0], bound) }
    let low = down.indices.filter { ControlLimits.exceeds(down[$0], bound) }
    (upper, lower) = (.value(up), .value(down))
    (signalsUp, signalsDown) = (.value(high), .value(low))
    firstSignal = .value([high.first, low.first].compactMap { $0 }.min())
  }
}

extension CumulativeSums: Encodable {
  private enum CodingKeys: String, CodingKey {
    case upper = "c_plus"
    case lower = "c_minus"
    case signalsUp = "signals_up"
    case signalsDown = "signals_down"
    case firstSignal = "first_signal"
  }
}
