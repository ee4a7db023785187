/// The sign test (Arbuthnot 1710; Dixon & Mood 1946, Journal of the American Statistical Association 41:557–566):
/// whether more units go up than down, whatever by how much.
package struct SignTest: Hashable, Sendable {
  /// Units that lacked a measurement.
  package let dropped: Int
  /// Changes above 0.
  package let positive: Int
  /// Changes below 0.
  package let negative: Int
  /// Changes of 0, which do not count.
  package let zeros: Int
  /// Exact and two-sided, by the binomial distribution, 0…1; undefined without changes (`empty`), or if all are 0
  /// (`no_nonzero_differences`).
  package let p: Figure

  /// Tests changes.
  package init(differences: [Double]) {
    self.init(differences: differences, dropped: 0)
  }

  /// Tests the changes of units measured twice.
  package init(before: [Double?], after: [Double?]) {
    let pairs = Pairs(before: before, after: after)
    self.init(differences: pairs.differences, dropped: pairs.dropped)
  }

  private init(differences: [Double], dropped: Int) {
    let changes = differences.filter(\.isFinite).roundedForTies
    self.dropped = dropped + differences.count - changes.count
    positive = changes.count { $0 > 0 }
    negative = changes.count { $0 < 0 }
    zeros = changes.count - positive - negative
    p =
      changes.isEmpty
      ? .undefined(.empty) : Binomial.fairCoins(positive, negative, otherwise: .noNonzeroDifferences)
  }
}

extension SignTest: Encodable {
  private enum CodingKeys: String, CodingKey {
    case p
    case dropped = "n_dropped"
    case positive = "n_pos"
    case negative = "n_neg"
    case zeros = "n_zero"
  }
}
