import CGSL
import Foundation

/// The noncentral t distribution: of a t statistic where there is an effect.
enum NoncentralT {
  /// Beyond this noncentrality the series underflows: nothing is computed there.
  static let largestNoncentrality = 37.0

  /// Returns P(T ≤ t), 0…1; `nil` where the noncentrality is beyond `largestNoncentrality`.
  ///
  /// Algorithm AS 243 (Lenth 1989, Applied Statistics 38:185–189): a Poisson mixture of incomplete beta functions.
  static func lower(_ t: Double, degreesOfFreedom: Double, noncentrality: Double) -> Double? {
    guard abs(noncentrality) <= largestNoncentrality, degreesOfFreedom > 0 else { return nil }
    _ = GSL.errorsAreReturned
    guard t >= 0 else {
      return lower(-t, degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality).map { 1 - $0 }
    }
    let tail = Normal.lower(-noncentrality)
    guard t > 0 else { return tail }
    return min(1, max(0, tail + mixture(at: t * t / (t * t + degreesOfFreedom), degreesOfFreedom, noncentrality)))
  }

  /// Returns P(T > t), 0…1; `nil` as for `lower`.
  static func upper(_ t: Double, degreesOfFreedom: Double, noncentrality: Double) -> Double? {
    lower(-t, degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality)
  }

  /// ½ Σ (p_j I_x(j + ½, ν/2) + q_j I_x(j + 1, ν/2)); from a noncentrality of 0 on the terms are ½ p_j and ½ q_j alone.
  private static func mixture(at x: Double, _ degreesOfFreedom: Double, _ noncentrality: Double) -> Double {
    let half = noncentrality * noncentrality / 2
    let b = degreesOfFreedom / 2
    var even = 0.5 * exp(-half)
    var odd = noncentrality * exp(-half) * (1 / (2 * Double.pi)).squareRoot()
    var sum = 0.0
    for j in 0..<20_000 {
      let step = Double(j)
      sum += even * gsl_sf_beta_inc(step + 0.5, b, x) + odd * gsl_sf_beta_inc(step + 1, b, x)
      if step > half, even < 1e-18, abs(odd) < 1e-18 { break }
      even *= half / (step + 1)
      odd *= half / (step + 1.5)
    }
    return sum
  }
}
