/// What a t test can see: its power, the number of units it takes, and the smallest effect it would find.
///
/// Exact by the noncentral t distribution with both tails (Cohen 1988, Statistical Power Analysis, ch. 2). Effects are
/// in standard deviations: of the changes for the paired test, of the values for the two-sample test. The sign of an
/// effect does not matter. Numbers of units need not be whole.
public enum PowerOfT {
  /// What is compared.
  public enum Design: String, Hashable, Sendable, CaseIterable, Codable {
    /// The changes of units measured twice; n counts the units.
    case paired
    /// Two independent groups; n counts the units of the first, and of the second unless it has a number of its own.
    case twoSample = "two_sample"
  }

  /// The fewest units (of a group) that give a test.
  static let fewest = 2.0
  private static let most = 1e12

  /// Returns the chance, 0…1, that a two-sided test at `alpha` finds the effect.
  ///
  /// Under two units it is `n_lt_2`; `unbounded` where the effect is too far from 0 for the distribution to be computed.
  public static func power(
    _ design: Design = .paired, n: Double, second: Double? = nil, effect: Double, alpha: Double = 0.05
  ) -> Figure {
    guard let test = Test(design, n, second, alpha), effect.isFinite else { return .undefined(.invalidInput) }
    guard test.isLargeEnough else { return .undefined(.fewerThanTwo) }
    return Figure(test.power(noncentrality: abs(effect) * test.scale), otherwise: .unbounded)
  }

  /// Returns the number of units (of each group), not rounded, that finds the effect with that power.
  ///
  /// `zero_effect` where there is nothing to find, `n_below_minimum` where two units are more than enough.
  public static func n(
    _ design: Design = .paired, effect: Double, power: Double, alpha: Double = 0.05
  ) -> Figure {
    guard effect.isFinite, power > alpha, power < 1, alpha > 0 else { return .undefined(.invalidInput) }
    guard effect != 0 else { return .undefined(.zeroEffect) }
    func isEnough(_ n: Double) -> Bool {
      guard let test = Test(design, n, nil, alpha) else { return false }
      let reached = min(abs(effect) * test.scale, NoncentralT.largestNoncentrality)
      return (test.power(noncentrality: reached) ?? 0) >= power
    }
    guard !isEnough(fewest) else { return .undefined(.belowMinimum) }
    var high = fewest
    while !isEnough(high) {
      high *= 2
      guard high < most else { return .undefined(.unbounded) }
    }
    return Figure(boundary(from: high / 2, to: high, isEnough))
  }

  /// Returns the smallest effect, in standard deviations, that is found with that power.
  public static func detectableEffect(
    _ design: Design = .paired, n: Double, second: Double? = nil, power: Double, alpha: Double = 0.05
  ) -> Figure {
    guard let test = Test(design, n, second, alpha), power > alpha, power < 1 else { return .undefined(.invalidInput) }
    guard test.isLargeEnough else { return .undefined(.fewerThanTwo) }
    func isEnough(_ noncentrality: Double) -> Bool { (test.power(noncentrality: noncentrality) ?? 0) >= power }
    guard isEnough(NoncentralT.largestNoncentrality) else { return .undefined(.unbounded) }
    return Figure(boundary(from: 0, to: NoncentralT.largestNoncentrality, isEnough) / test.scale)
  }

  /// The point between the two from which on it is enough, by bisection down to neighbouring numbers.
  private static func boundary(from low: Double, to high: Double, _ isEnough: (Double) -> Bool) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }
}

extension PowerOfT {
  /// One test: its degrees of freedom, and what an effect is multiplied with to give the noncentrality.
  private struct Test {
    let degreesOfFreedom: Double
    let scale: Double
    let isLargeEnough: Bool
    private let critical: Double

    /// Fails where a number is not finite, or `alpha` not between 0 and 1.
    init?(_ design: Design, _ n: Double, _ second: Double?, _ alpha: Double) {
      let other = second ?? n
      guard n.isFinite, other.isFinite, alpha > 0, alpha < 1, design == .twoSample || second == nil else { return nil }
      switch design {
      case .paired:
        degreesOfFreedom = n - 1
        scale = n.squareRoot()
      case .twoSample:
        degreesOfFreedom = n + other - 2
        scale = (n / (n + other) * other).squareRoot()
      }
      isLargeEnough = min(n, other) >= PowerOfT.fewest
      critical = StudentT.criticalValue(confidence: 1 - alpha, degreesOfFreedom: degreesOfFreedom)
    }

    /// Beyond what can be computed the power is 1 where it already is; elsewhere `nil`.
    func power(noncentrality: Double) -> Double? {
      let limit = NoncentralT.largestNoncentrality
      guard noncentrality <= limit else { return power(noncentrality: limit).flatMap { $0 > 1 - 1e-12 ? 1 : nil } }
      guard
        let above = NoncentralT.upper(critical, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality),
        let below = NoncentralT.lower(-critical, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
      else { return nil }
      return min(1, above + below)
    }
  }
}
