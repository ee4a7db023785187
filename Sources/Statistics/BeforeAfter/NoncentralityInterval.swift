/// The effects that a t statistic is compatible with, as noncentralities of its distribution.
///
/// The bounds are those under which the observed t lies at the edge of the distribution (Steiger & Fouladi 1997, in
/// What If There Were No Significance Tests?, 221–257).
struct NoncentralityInterval {
  let low: Figure
  let high: Figure

  /// Inverts the noncentral t distribution; a bound beyond what it can compute is `ci_out_of_range`.
  init(t: Figure, degreesOfFreedom: Int, confidence: Double) {
    guard let value = t.value, confidence > 0, confidence < 1 else {
      let reason = Figure.undefined(t.reason ?? .invalidInput)
      (low, high) = (reason, reason)
      return
    }
    low = Self.noncentrality(of: value, degreesOfFreedom) { 1 - $0 >= (1 - confidence) / 2 }
    high = Self.noncentrality(of: value, degreesOfFreedom) { $0 <= (1 - confidence) / 2 }
  }

  /// The least noncentrality under which the probability of no more than t fits; that probability falls all the way.
  private static func noncentrality(of t: Double, _ degreesOfFreedom: Int, fits: (Double) -> Bool) -> Figure {
    func reaches(_ noncentrality: Double) -> Bool? {
      NoncentralT.lower(t, degreesOfFreedom: Double(degreesOfFreedom), noncentrality: noncentrality).map(fits)
    }
    var low = -NoncentralT.largestNoncentrality
    var high = NoncentralT.largestNoncentrality
    guard reaches(low) == false, reaches(high) == true else { return .undefined(.intervalOutOfRange) }
    while high - low > 1e-12 * max(1, abs(low), abs(high)) {
      let middle = (low + high) / 2
      if reaches(middle) == true { high = middle } else { low = middle }
    }
    return Figure((low + high) / 2)
  }
}
