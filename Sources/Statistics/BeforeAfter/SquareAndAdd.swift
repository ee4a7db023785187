/// Bounds of a difference from the bounds of its two shares (Newcombe 1998, Statistics in Medicine 17:873–890, method
/// 10, and 17:2635–2650 for shares of the same units).
struct SquareAndAdd {
  let from: WilsonInterval
  let to: WilsonInterval
  /// The correlation of the two shares, −1…1; 0 of different units.
  var correlation = 0.0

  /// Returns the bounds of the difference of both shares; undefined where one of theirs is.
  func bounds(of difference: Double) -> (low: Figure, high: Figure) {
    guard let p1 = from.share.value, let l1 = from.low.value, let u1 = from.high.value, let p2 = to.share.value,
      let l2 = to.low.value, let u2 = to.high.value
    else {
      let reason = from.low.reason ?? to.low.reason ?? .invalidInput
      return (.undefined(reason), .undefined(reason))
    }
    return (
      Figure(difference - distance(p2 - l2, u1 - p1)).map { max(-1, $0) },
      Figure(difference + distance(u2 - p2, p1 - l1)).map { min(1, $0) }
    )
  }

  private func distance(_ one: Double, _ other: Double) -> Double {
    max(0, one * one - 2 * correlation * one * other + other * other).squareRoot()
  }
}
