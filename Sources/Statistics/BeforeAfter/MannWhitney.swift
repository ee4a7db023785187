/// The rank-sum test of two groups (Mann & Whitney 1947, Annals of Mathematical Statistics 18:50–60): whether a value
/// of the second tends to be above one of the first.
///
/// Not for units measured twice. Up to 60 values the p-value is exact, given the ranks with their ties; beyond, `p` is
/// the normal approximation.
package struct MannWhitney: Hashable, Sendable {
  /// Up to so many values of both groups the exact p-value is computed unasked.
  package static let largestExact = 60

  /// Values in the first group.
  package let nA: Int
  /// Values in the second.
  package let nB: Int
  /// Pairs in which the first group's value is above, those with equal values counting half.
  package let uA: Figure
  /// Pairs in which the second group's value is above.
  package let uB: Figure
  /// The probability that a random value of the second group is above one of the first, 0…1.
  package let superiority: Figure
  /// The median of all differences of a value of the second group and one of the first.
  package let shift: Figure
  /// P(U is as far from its mean or farther), 0…1; `n_above_exact_limit` where it is not computed.
  package let exactP: Figure
  /// Twice the probability of the smaller tail, 0…1, as some programs print it.
  package let doubledTailP: Figure
  /// The standardised U of the second group, with correction for ties and for continuity.
  package let z: Figure
  /// Two-sided, by the normal distribution of `z`, 0…1.
  package let normalP: Figure
  /// The p-value to print: the exact one, or where that is not computed the normal one.
  package let p: Figure

  /// Tests two groups; undefined with an empty one (`empty_group`), and `z` where all values tie (`all_ranks_tied`).
  /// - Parameters:
  ///   - a: the first group.
  ///   - b: the second group.
  ///   - exact: whether to compute the exact p-value; `nil` decides by the number of values. Where it would take too
  ///     long there is none.
  package init(_ a: [Double], _ b: [Double], exact: Bool? = nil) {
    let first = a.filter(\.isFinite).roundedForTies
    let second = b.filter(\.isFinite).roundedForTies
    (nA, nB) = (first.count, second.count)
    guard nA > 0, nB > 0 else {
      let none = Figure.undefined(.emptyGroup)
      (uA, uB, superiority, shift, exactP) = (none, none, none, none, none)
      (doubledTailP, z, normalP, p) = (none, none, none, none)
      return
    }
    let sum = RankSum(first, second)
    let pairs = Double(nA) * Double(nB)
    (uA, uB) = (Figure(pairs - sum.u), Figure(sum.u))
    superiority = Figure(sum.u / pairs)
    shift = Figure(PairwiseMedian.ofDifferences(from: first, to: second), otherwise: .invalidInput)
    let distribution = exact ?? (nA + nB <= Self.largestExact) ? sum.distribution : nil
    exactP = Figure(distribution?.twoSided(sum.drawn), otherwise: .beyondExactLimit)
    doubledTailP = Figure(distribution?.doubledTail(sum.drawn), otherwise: .beyondExactLimit)
    z = sum.z
    normalP = z.map(Normal.twoSided)
    p = exactP.value == nil ? normalP : exactP
  }
}

extension MannWhitney: Encodable {
  private enum CodingKeys: String, CodingKey {
    case p
    case nA = "n_a"
    case nB = "n_b"
    case uA = "u_a"
    case uB = "u_b"
    case superiority = "prob_superiority"
    case shift = "hl_shift"
    case exactP = "p_exact"
    case doubledTailP = "p_exact_doubled_tail"
    case z = "z_cc"
    case normalP = "p_normal_cc"
  }
}
