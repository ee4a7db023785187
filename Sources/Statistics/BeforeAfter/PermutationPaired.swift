/// Fisher's randomisation test of changes (Fisher 1935, The Design of Experiments, §21): how often chance signs give a
/// mean change as large.
///
/// All 2ⁿ flips of signs are counted where the changes have a common unit, as scores and their means have, or where
/// they are few; otherwise flips are drawn at random, and p = (hits + 1) / (resamples + 1).
package struct PermutationPaired: Hashable, Sendable {
  /// Units with a change.
  package let n: Int
  /// Units without.
  package let dropped: Int
  /// The mean change, in the unit of the values.
  package let change: Figure
  /// How many flips of signs there are: 2ⁿ, `unbounded` beyond a thousand units.
  package let permutations: Figure
  /// How many of them give a mean at least as far from 0; among `resamples` where flips were drawn at random.
  package let extreme: Figure
  /// Two-sided, 0…1.
  package let p: Figure
  /// How many flips were drawn at random; `nil` where all were looked at.
  package let resamples: Int?
  /// The seed of those drawn at random.
  package let seed: Int?

  /// Tests changes; without any everything is undefined (`empty`).
  /// - Parameters:
  ///   - differences: the changes.
  ///   - resamples: how many flips to draw where not all can be looked at; 9,999 unasked, more than a million are
  ///     `invalid_input`.
  ///   - seed: chooses those flips; 1 unasked.
  package init(differences: [Double], resamples: Int? = nil, seed: Int? = nil) {
    self.init(differences: differences, dropped: 0, resamples: resamples, seed: seed)
  }

  /// Tests the changes of units measured twice.
  package init(before: [Double?], after: [Double?], resamples: Int? = nil, seed: Int? = nil) {
    let pairs = Pairs(before: before, after: after)
    self.init(differences: pairs.differences, dropped: pairs.dropped, resamples: resamples, seed: seed)
  }

  init(differences: [Double], dropped: Int, resamples: Int?, seed: Int?, concurrently: Bool = true) {
    let changes = differences.filter(\.isFinite).roundedForTies
    n = changes.count
    self.dropped = dropped + differences.count - n
    change = Figure(Descriptives.mean(of: changes), otherwise: .empty)
    guard n > 0 else {
      (permutations, extreme, p) = (.undefined(.empty), .undefined(.empty), .undefined(.empty))
      (self.resamples, self.seed) = (nil, nil)
      return
    }
    permutations = Figure(Double(sign: .plus, exponent: n, significand: 1), otherwise: .unbounded)
    let chosen = seed ?? Resampling.defaultSeed
    let test = SignFlipTest(changes, resamples: resamples, seed: chosen, concurrently: concurrently)
    (extreme, p, self.resamples) = (test.extreme, test.p, test.resamples)
    self.seed = test.resamples == nil ? nil : chosen
  }
}

extension PermutationPaired: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, p, resamples, seed
    case dropped = "n_dropped"
    case change = "mean_diff"
    case permutations = "n_permutations"
    case extreme = "n_extreme"
  }
}
