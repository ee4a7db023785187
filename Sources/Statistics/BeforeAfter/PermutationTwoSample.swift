/// The randomisation test of two groups (Pitman 1937, Supplement to the Journal of the Royal Statistical Society
/// 4:119–130): how often reassigning the values sets the groups' means as far apart.
///
/// All ways to deal are counted where the values have a common unit, or where there are few; otherwise deals are drawn
/// at random, and p = (hits + 1) / (resamples + 1).
package struct PermutationTwoSample: Hashable, Sendable {
  /// Values in the first group.
  package let nA: Int
  /// Values in the second.
  package let nB: Int
  /// The second mean minus the first.
  package let difference: Figure
  /// How many ways there are to form groups of these sizes; `unbounded` beyond a thousand values.
  package let permutations: Figure
  /// How many of them set the means at least as far apart; among `resamples` where they were drawn at random.
  package let extreme: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// How many ways were drawn at random; `nil` where all were looked at.
  package let resamples: Int?
  /// The seed of those drawn at random.
  package let seed: Int?

  /// Tests two groups; undefined with an empty one (`empty_group`).
  /// - Parameters:
  ///   - a: the first group.
  ///   - b: the second group.
  ///   - resamples: how many ways to draw where not all can be looked at; 9,999 unasked, more than a million are
  ///     `invalid_input`.
  ///   - seed: chooses those ways; 1 unasked.
  package init(_ a: [Double], _ b: [Double], resamples: Int? = nil, seed: Int? = nil) {
    self.init(a, b, resamples: resamples, seed: seed, concurrently: true)
  }

  init(_ a: [Double], _ b: [Double], resamples: Int?, seed: Int?, concurrently: Bool) {
    let first = a.filter(\.isFinite).roundedForTies
    let second = b.filter(\.isFinite).roundedForTies
    (nA, nB) = (first.count, second.count)
    difference = TwoGroups(first, second).difference
    guard nA > 0, nB > 0 else {
      (permutations, extreme, p) = (.undefined(.emptyGroup), .undefined(.emptyGroup), .undefined(.emptyGroup))
      (self.resamples, self.seed) = (nil, nil)
      return
    }
    let chosen = seed ?? Resampling.defaultSeed
    let test = RegroupingTest(first, second, resamples: resamples, seed: chosen, concurrently: concurrently)
    permutations = Figure(test.permutations, otherwise: .unbounded)
    (extreme, p, self.resamples) = (test.extreme, test.p, test.resamples)
    self.seed = test.resamples == nil ? nil : chosen
  }
}

extension PermutationTwoSample: Encodable {
  private enum CodingKeys: String, CodingKey {
    case p, resamples, seed
    case nA = "n_a"
    case nB = "n_b"
    case difference = "diff"
    case permutations = "n_permutations"
    case extreme = "n_extreme"
  }
}
