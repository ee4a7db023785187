extension PowerOfT {
  /// How many units it takes to find an effect, as a whole number too.
  package struct RequiredUnits: Hashable, Sendable {
    /// Not rounded; `n_below_minimum` where the two units that every test needs are more than enough.
    package let exact: Figure
    /// Rounded up, at least 2.
    package let units: Figure
    /// The power that the rounded number has.
    package let power: Figure
  }

  /// Returns how many units (of each group) find the effect with that power; `zero_effect` where there is none.
  package static func requiredUnits(
    _ design: Design = .paired, effect: Double, power: Double, alpha: Double = 0.05
  ) -> RequiredUnits {
    let exact = n(design, effect: effect, power: power, alpha: alpha)
    let units =
      exact.reason == .belowMinimum
      ? Figure.value(fewest) : exact.map { ($0 - 1e-9).rounded(.up) }
    return RequiredUnits(
      exact: exact, units: units,
      power: units.value.map { Self.power(design, n: $0, effect: effect, alpha: alpha) } ?? units)
  }
}

extension PowerOfT.RequiredUnits: Encodable {
  private enum CodingKeys: String, CodingKey {
    case exact = "n_exact"
    case units = "n"
    case power = "power_at_n"
  }
}
