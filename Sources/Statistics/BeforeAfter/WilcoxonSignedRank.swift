/// Wilcoxon's signed-rank test (Wilcoxon 1945, Biometrics Bulletin 1:80–83): whether changes go up more, by their
/// ranks.
///
/// Equal sizes share their mean rank, and the exact p-value is of the sign flips of these very ranks. Beyond what can
/// be computed exactly, `p` is the normal approximation.
package struct WilcoxonSignedRank: Hashable, Sendable {
  /// How changes of 0 are treated.
  package enum ZeroMethod: String, Hashable, Sendable, CaseIterable {
    /// They are dropped before ranking (Wilcoxon 1945).
    case wilcox
    /// They are ranked, and their ranks dropped (Pratt 1959, Journal of the American Statistical Association
    /// 54:655–667).
    case pratt
  }

  /// All changes.
  package let n: Int
  /// Units that lacked a measurement.
  package let dropped: Int
  /// Changes of 0.
  package let zeros: Int
  /// The others, which are tested.
  package let nonzero: Int
  /// The sum of the ranks of the changes above 0.
  package let positiveRanks: Figure
  /// The sum of the ranks of the changes below 0.
  package let negativeRanks: Figure
  /// The difference of the two sums over their total, −1…1.
  package let rankBiserial: Figure
  /// Two-sided, from the distribution of the sign flips, 0…1; `n_above_exact_limit` for many hundreds of changes.
  package let exactP: Figure
  /// The standardised sum, with correction for ties and for continuity.
  package let z: Figure
  /// Two-sided, by the normal distribution of `z`, 0…1.
  package let normalP: Figure
  /// The median of the means of all pairs of changes, those of 0 among them, in the unit of the values.
  package let hodgesLehmann: Figure
  /// The p-value to print: the exact one, or where that takes too long the normal one.
  package let p: Figure

  /// Tests changes; without any everything is undefined (`empty`), and if all are 0 there is no test
  /// (`no_nonzero_differences`).
  package init(differences: [Double], zeros: ZeroMethod = .wilcox) {
    self.init(differences: differences, zeros: zeros, dropped: 0)
  }

  /// Tests the changes of units measured twice.
  package init(before: [Double?], after: [Double?], zeros: ZeroMethod = .wilcox) {
    let pairs = Pairs(before: before, after: after)
    self.init(differences: pairs.differences, zeros: zeros, dropped: pairs.dropped)
  }

  /// Returns `exactP` of changes, and computes nothing else of the test.
  package static func exactP(differences: [Double]) -> Figure {
    let changes = differences.filter(\.isFinite).roundedForTies
    guard changes.contains(where: { $0 != 0 }) else {
      return .undefined(changes.isEmpty ? .empty : .noNonzeroDifferences)
    }
    return Figure(SignedRanks(changes, zeros: .wilcox).exactP, otherwise: .beyondExactLimit)
  }

  private init(differences: [Double], zeros method: ZeroMethod, dropped: Int) {
    let changes = differences.filter(\.isFinite).roundedForTies
    let signed = SignedRanks(changes, zeros: method)
    n = changes.count
    self.dropped = dropped + differences.count - n
    zeros = changes.count { $0 == 0 }
    nonzero = n - zeros
    hodgesLehmann = Figure(PairwiseMedian.ofMeans(changes), otherwise: .empty)
    let missing: Undefined? = n == 0 ? .empty : nonzero == 0 ? .noNonzeroDifferences : nil
    positiveRanks = n == 0 ? .undefined(.empty) : Figure(signed.positive / 2)
    negativeRanks = n == 0 ? .undefined(.empty) : Figure((signed.total - signed.positive) / 2)
    if let missing {
      let none = Figure.undefined(missing)
      (rankBiserial, exactP, z, normalP, p) = (none, none, none, none, none)
      return
    }
    rankBiserial = Figure((2 * signed.positive - signed.total) / signed.total)
    exactP = Figure(signed.exactP, otherwise: .beyondExactLimit)
    let score = signed.z
    (z, normalP) = (Figure(score), Figure(Normal.twoSided(score)))
    p = exactP.value == nil ? normalP : exactP
  }
}

extension WilcoxonSignedRank: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, p
    case dropped = "n_dropped"
    case zeros = "n_zero"
    case nonzero = "n_nonzero"
    case positiveRanks = "w_plus"
    case negativeRanks = "w_minus"
    case rankBiserial = "rank_biserial"
    case exactP = "p_exact"
    case z = "z_cc"
    case normalP = "p_normal_cc"
    case hodgesLehmann = "hl_estimate"
  }
}
