/// How a sample is best split over strata that differ in size and spread (Neyman 1934, Journal of the Royal Statistical
/// Society 97:558–625).
package struct NeymanAllocation: Hashable, Sendable {
  /// The formula's split, n·N_h·S_h/Σ N_h·S_h: not rounded, and blind to how many a stratum has.
  package let raw: [Figure]
  /// The whole numbers: at most the stratum's size, at least the minimum, and n in sum.
  package let allocation: [Figure]

  /// Splits n over the strata.
  ///
  /// A stratum that would get more than it has gets all of it, one below the minimum gets the minimum, and the rest is
  /// split again; then the largest remainders are rounded up, of equal ones the earlier. `n_exceeds_population`,
  /// `n_below_minimum` where n is not enough for the minima, `zero_variance` where no stratum varies.
  /// - Parameters:
  ///   - sizes: how many each stratum has.
  ///   - deviations: the standard deviation expected in each, 0 or more.
  ///   - minimum: the fewest of a stratum, or all of it where it has fewer; two show a spread.
  package init(sizes: [Int], deviations: [Double], n: Int, minimum: Int = 2) {
    let counts = sizes.map(Double.init)
    let weights = zip(counts, deviations).map { $0 * $1 }
    let lows = counts.map { min($0, Double(minimum)) }
    let flaw: Undefined? =
      if sizes.count != deviations.count || n < 0 || minimum < 0 || sizes.contains(where: { $0 < 0 })
        || weights.contains(where: { !($0 >= 0 && $0.isFinite) })
      { .invalidInput } else if sizes.isEmpty { .empty } else { nil }
    let total = weights.reduce(0, +)
    let sample = Double(n)
    if let reason = flaw ?? (total > 0 ? nil : .zeroVariance) {
      raw = sizes.map { _ in .undefined(reason) }
      allocation = raw
      return
    }
    raw = weights.map { Figure(sample * ($0 / total)) }
    if sample > counts.reduce(0, +) {
      allocation = sizes.map { _ in .undefined(.exceedsPopulation) }
    } else if sample < lows.reduce(0, +) {
      allocation = sizes.map { _ in .undefined(.belowMinimum) }
    } else {
      allocation = Strata(weights: weights, lows: lows, highs: counts).rounded(sample).map { Figure($0) }
    }
  }
}

/// Strata with what each must and may get at most.
private struct Strata {
  var weights: [Double]
  let lows: [Double]
  let highs: [Double]

  init(weights: [Double], lows: [Double], highs: [Double]) {
    // a stratum without spread gets what is left once the others are full
    let smallest = weights.filter { $0 > 0 }.min() ?? 1
    self.weights = zip(weights, highs).map { $0 > 0 ? $0 : smallest * 1e-9 * $1 }
    self.lows = lows
    self.highs = highs
  }

  /// Each stratum's share at one rate, kept between what it must and may get.
  private func shares(_ rate: Double) -> [Double] {
    weights.indices.map { min(highs[$0], max(lows[$0], rate * weights[$0])) }
  }

  /// The shares that sum to n: at the one rate that does it, found by bisection and then from those it is free for.
  private func shares(of n: Double) -> [Double] {
    var (low, high) = (0.0, 1.0)
    while shares(high).reduce(0, +) < n, high < 1e300 { high *= 2 }
    for _ in 0..<2000 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if shares(middle).reduce(0, +) < n { low = middle } else { high = middle }
    }
    let near = shares(high)
    let free = weights.indices.filter { near[$0] > lows[$0] && near[$0] < highs[$0] }
    let fixed = weights.indices.filter { !free.contains($0) }.reduce(0) { $0 + near[$1] }
    let rate = (n - fixed) / free.reduce(0) { $0 + weights[$1] }
    return weights.indices.map { free.contains($0) ? rate * weights[$0] : near[$0] }
  }

  func rounded(_ n: Double) -> [Double] {
    let shares = shares(of: n).map { ($0 * 1e9).rounded() / 1e9 }
    var whole = shares.map { $0.rounded(.down) }
    let order = shares.indices.sorted { one, two in
      let (first, second) = (shares[one] - whole[one], shares[two] - whole[two])
      return abs(first - second) > 1e-9 ? first > second : one < two
    }
    var left = n - whole.reduce(0, +)
    for stratum in order where left >= 0.5 && whole[stratum] < highs[stratum] {
      whole[stratum] += 1
      left -= 1
    }
    return whole
  }
}

extension NeymanAllocation: Encodable {}
