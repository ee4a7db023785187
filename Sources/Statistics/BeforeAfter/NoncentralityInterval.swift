/// The effects that a t statistic is compatible with, as noncentralities of its distribution.
///
/// The bounds are those under which the observed t lies at the edge of the distribution (Steiger & Fouladi 1997, in
/// What If There Were No Significance Tests?, 221–257).
struct NoncentralityInterval {
  let low: Figure
  let high: Figure

  /// Inverts the noncentral t distribution.
  init(t: Figure, degreesOfFreedom: Int, confidence: Double) {
    guard let value = t.value, confidence > 0, confidence < 1 else {
      let reason = Figure.undefined(t.reason ?? .invalidInput)
      (low, high) = (reason, reason)
      return
    }
    let tail = (1 - confidence) / 2
    low = Self.noncentrality(of: value, degreesOfFreedom, probability: 1 - tail)
    high = Self.noncentrality(of: value, degreesOfFreedom, probability: tail)
  }

  /// The noncentrality under which no more than t has that probability, which falls all the way.
  private static func noncentrality(of t: Double, _ degreesOfFreedom: Int, probability: Double) -> Figure {
    func excess(_ noncentrality: Double) -> Double {
      NoncentralT.lower(t, degreesOfFreedom: Double(degreesOfFreedom), noncentrality: noncentrality) - probability
    }
    let limit = NoncentralT.farthest(from: t)
    // Nearly always within six standard errors of t; far from it each step takes long.
    let reach = 6 * (1 + t * t / Double(2 * degreesOfFreedom)).squareRoot()
    let near = Root.find(from: t - reach, to: t + reach, of: excess)
    return Figure(near ?? Root.find(from: -limit, to: limit, of: excess), otherwise: .intervalOutOfRange)
  }
}
