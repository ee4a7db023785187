import CGSL
import Foundation

/// The noncentral t distribution: of a t statistic where there is an effect.
enum NoncentralT {
  /// Beyond this noncentrality the series underflows.
  private static let largestOfSeries = 37.0

  /// Returns P(T ≤ t), 0…1; not a number where a parameter is none.
  ///
  /// Algorithm AS 243 (Lenth 1989, Applied Statistics 38:185–189), a Poisson mixture of incomplete beta functions; far
  /// from 0, where that underflows, an integral over the numerator.
  static func lower(_ t: Double, degreesOfFreedom: Double, noncentrality: Double) -> Double {
    guard t.isFinite, noncentrality.isFinite, degreesOfFreedom > 0 else { return .nan }
    _ = GSL.errorsAreReturned
    guard t >= 0 else { return 1 - lower(-t, degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality) }
    let tail = Normal.lower(-noncentrality)
    guard t > 0, noncentrality >= -largestOfSeries else { return tail }
    guard noncentrality <= largestOfSeries else {
      return integral(t, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
    }
    let mixture = Mixture(t: t, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
    return min(1, max(0, tail + mixture.sum))
  }

  /// Returns P(T > t), 0…1; not a number where a parameter is none.
  static func upper(_ t: Double, degreesOfFreedom: Double, noncentrality: Double) -> Double {
    lower(-t, degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality)
  }

  /// How far from 0 a noncentrality can lie under which t is at all likely: ten times the usual deviation of the
  /// denominator (with one degree of freedom), and 40 deviations of the numerator more.
  static func farthest(from t: Double) -> Double { 10 * abs(t) + 40 }

  /// Where T = (Z + δ)/S, and S² is χ²/ν: P(S ≥ (z + δ)/t) over the normal z. It needs t above 0, and δ far above it.
  private static func integral(_ t: Double, degreesOfFreedom: Double, noncentrality: Double) -> Double {
    // Ten deviations of z around 0 matter, and of them those where S is neither surely above nor surely below.
    let reach = 10 / (2 * degreesOfFreedom).squareRoot()
    let from = min(10, max(-10, t * max(0, 1 - reach) - noncentrality))
    let to = min(10, max(-10, t * (1 + reach) - noncentrality))
    let between = Integral.value(from: from, to: to) { z in
      let root = (z + noncentrality) / t
      let above = gsl_cdf_chisq_Q(degreesOfFreedom * root * root, degreesOfFreedom)
      return Normal.density(z) * above
    }
    return min(1, max(0, Normal.lower(from) + between))
  }

  /// Σ p_j I_x(j + ½, ν/2) + q_j I_x(j + 1, ν/2), with p_j and q_j half the Poisson weights of the noncentrality.
  ///
  /// Only the first two incomplete beta functions are computed; each next one is the last one minus a term, by
  /// I_x(a + 1, b) = I_x(a, b) − x^a (1 − x)^b / (a B(a, b)).
  private struct Mixture {
    let sum: Double

    init(t: Double, degreesOfFreedom: Double, noncentrality: Double) {
      let x = t * t / (t * t + degreesOfFreedom)
      let half = noncentrality * noncentrality / 2
      let b = degreesOfFreedom / 2
      let rest = pow(degreesOfFreedom / (t * t + degreesOfFreedom), b)  // (1 − x)^b without the subtraction
      var p = 0.5 * exp(-half)
      var q = noncentrality * exp(-half) / (2 * Double.pi).squareRoot()
      var odd = gsl_sf_beta_inc(0.5, b, x)
      var even = 1 - rest
      var oddStep = 2 * rest * x.squareRoot() * exp(lgamma(b + 0.5) - lgamma(b)) / Double.pi.squareRoot()
      var evenStep = b * x * rest
      var sum = p * odd + q * even
      var left = 0.5 - p
      for j in 1..<20_000 {
        let step = Double(j)
        odd -= oddStep
        even -= evenStep
        oddStep *= x * (step + b - 0.5) / (step + 0.5)
        evenStep *= x * (step + b) / (step + 1)
        p *= half / step
        q *= half / (step + 0.5)
        left -= p
        sum += p * odd + q * even
        if step > half, 2 * left * (odd - oddStep) < 1e-16 || p < 1e-18 { break }
      }
      self.sum = sum
    }
  }
}
