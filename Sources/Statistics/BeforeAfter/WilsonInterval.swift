/// A share of successes with Wilson's score interval (Wilson 1927, Journal of the American Statistical Association
/// 22:209–212), and beside it the exact, wider one (Clopper & Pearson 1934, Biometrika 26:404–413).
package struct WilsonInterval: Hashable, Sendable {
  /// Successes over trials, 0…1.
  package let share: Figure
  /// The lower bound, 0…1.
  package let low: Figure
  /// The upper bound, 0…1.
  package let high: Figure
  /// Clopper and Pearson's lower bound, 0…1.
  package let exactLow: Figure
  /// Clopper and Pearson's upper bound, 0…1.
  package let exactHigh: Figure

  /// Estimates the share; undefined without trials (`empty`), and with negative counts or more successes than trials
  /// (`invalid_input`).
  package init(successes: Int, trials: Int, confidence: Double = 0.95) {
    guard successes >= 0, trials >= successes, trials > 0 else {
      let reason = Figure.undefined(successes == 0 && trials == 0 ? .empty : .invalidInput)
      (share, low, high, exactLow, exactHigh) = (reason, reason, reason, reason, reason)
      return
    }
    let (x, n) = (Double(successes), Double(trials))
    share = Figure(x / n)
    (low, high) = Self.bounds(x, n, Normal.criticalValue(confidence: confidence))
    let tail = confidence > 0 && confidence < 1 ? (1 - confidence) / 2 : .nan
    exactLow = Figure(x == 0 && tail.isFinite ? 0 : Beta.quantile(tail, x, n - x + 1))
    exactHigh = Figure(x == n && tail.isFinite ? 1 : 1 - Beta.quantile(tail, n - x, x + 1))
  }

  private static func bounds(_ x: Double, _ n: Double, _ z: Double) -> (low: Figure, high: Figure) {
    let square = z * z
    let middle = (x + square / 2) / (n + square)
    let half = z / (n + square) * (x * (1 - x / n) + square / 4).squareRoot()
    return (
      x == 0 && z.isFinite ? .value(0) : Figure(middle - half).map { max(0, $0) },
      x == n && z.isFinite ? .value(1) : Figure(middle + half).map { min(1, $0) }
    )
  }
}

extension WilsonInterval: Encodable {
  private enum CodingKeys: String, CodingKey {
    case low, high
    case share = "p"
    case exactLow = "cp_low"
    case exactHigh = "cp_high"
  }
}
