import Statistics

/// When the shares of evaluators, reasons or channels in two sets of evaluations differ.
enum Mix {
  /// The smallest shift of shares for which two mixes count as different.
  static let shift = 0.2

  static func counts<One>(_ ones: [One], _ key: (One) -> String) -> [String: Int] {
    ones.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  }

  static func isClear(_ mix: MixDifference) -> Bool {
    (mix.distance.value ?? 0) >= shift && (mix.p.value ?? 1) < 0.05
  }
}
