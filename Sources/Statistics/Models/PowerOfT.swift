/// What a t test can see: its power, the number of units it takes, and the smallest effect it would find.
///
/// Exact by the noncentral t distribution with both tails (Cohen 1988, Statistical Power Analysis, ch. 2). Effects are
/// in standard deviations: of the changes for the paired test, of the values for the two-sample test. The sign of an
/// effect does not matter. Numbers of units need not be whole.
package enum PowerOfT {
  /// What is compared.
  package enum Design: String, Hashable, Sendable, CaseIterable, Codable {
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
  /// Under two units it is `n_lt_2`.
  package static func power(
    _ design: Design = .paired, n: Double, second: Double? = nil, effect: Double, alpha: Double = 0.05
  ) -> Figure {
    guard let test = Test(design, n, second, alpha), effect.isFinite else { return .undefined(.invalidInput) }
    guard test.isLargeEnough else { return .undefined(.fewerThanTwo) }
    return Figure(test.power(noncentrality: abs(effect) * test.scale))
  }

  /// Returns the number of units (of each group), not rounded, that finds the effect with that power.
  ///
  /// `zero_effect` where there is nothing to find, `n_below_minimum` where two units are more than enough.
  package static func n(
    _ design: Design = .paired, effect: Double, power: Double, alpha: Double = 0.05
  ) -> Figure {
    guard effect.isFinite, power > alpha, power < 1, alpha > 0 else { return .undefined(.invalidInput) }
    guard effect != 0 else { return .undefined(.zeroEffect) }
    func surplus(_ n: Double) -> Double {
      guard let test = Test(design, n, nil, alpha) else { return .nan }
      return test.power(noncentrality: abs(effect) * test.scale) - power
    }
    guard surplus(fewest) < 0 else { return .undefined(.belowMinimum) }
    var high = fewest
    while surplus(high) < 0 {
      high *= 2
      guard high < most else { return .undefined(.unbounded) }
    }
    return Figure(Root.find(from: high / 2, to: high, of: surplus), otherwise: .unbounded)
  }

  /// Returns the smallest effect, in standard deviations, that is found with that power.
  package static func detectableEffect(
    _ design: Design = .paired, n: Double, second: Double? = nil, power: Double, alpha: Double = 0.05
  ) -> Figure {
    guard let test = Test(design, n, second, alpha), power > alpha, power < 1 else { return .undefined(.invalidInput) }
    guard test.isLargeEnough else { return .undefined(.fewerThanTwo) }
    func surplus(_ noncentrality: Double) -> Double { test.power(noncentrality: noncentrality) - power }
    let root = Root.find(from: 0, to: NoncentralT.farthest(from: test.critical), of: surplus)
    return Figure(root.map { $0 / test.scale }, otherwise: .unbounded)
  }
}

extension PowerOfT {
  /// One test: its degrees of freedom, and what an effect is multiplied with to give the noncentrality.
  private struct Test {
    let degreesOfFreedom: Double
    let scale: Double
    let isLargeEnough: Bool
    let critical: Double

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

    /// The chance of a t beyond either critical value; not a number where there is none.
    func power(noncentrality: Double) -> Double {
      let above = NoncentralT.upper(critical, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
      let below = NoncentralT.lower(-critical, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
      return min(1, above + below)
    }
  }
}
