import Statistics

/// What is said of a shift in what evaluations are about: of evaluators, reasons or channels.
enum Mix {
  /// A shift of shares from which two mixes are told apart.
  static let shift = 0.2

  static func counts<One>(_ ones: [One], _ key: (One) -> String) -> [String: Int] {
    ones.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  }

  static func isClear(_ mix: MixDifference) -> Bool {
    (mix.distance.value ?? 0) >= shift && (mix.p.value ?? 1) < 0.05
  }
}
