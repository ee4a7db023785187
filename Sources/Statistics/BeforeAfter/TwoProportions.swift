/// The difference of two groups' shares, with Newcombe's interval (1998, Statistics in Medicine 17:873–890, method 10).
package struct TwoProportions: Hashable, Sendable {
  /// The first group's share, 0…1.
  package let shareA: Figure
  /// The second one's.
  package let shareB: Figure
  /// The second share minus the first, −1…1.
  package let difference: Figure
  /// The lower bound of the difference, −1…1.
  package let low: Figure
  /// The upper bound.
  package let high: Figure
  /// Fisher's exact p-value: the sum of all tables that are no more likely, 0…1; `n_above_exact_limit` where there are
  /// millions of them.
  package let fisherP: Figure
  /// The difference over its standard error if both shares were the same.
  package let z: Figure
  /// The two-sided p-value of `z`, 0…1.
  package let zP: Figure

  /// Compares successes among trials of two groups; undefined without trials (`empty_group`), and with negative counts
  /// or more successes than trials (`invalid_input`).
  package init(
    successesA: Int, trialsA: Int, successesB: Int, trialsB: Int, confidence: Double = 0.95
  ) {
    let groups = (
      a: WilsonInterval(successes: successesA, trials: trialsA, confidence: confidence),
      b: WilsonInterval(successes: successesB, trials: trialsB, confidence: confidence)
    )
    (shareA, shareB) = (groups.a.share.ofGroup, groups.b.share.ofGroup)
    guard let first = shareA.value, let second = shareB.value else {
      let invalid = shareA.reason == .invalidInput || shareB.reason == .invalidInput
      let none = Figure.undefined(invalid ? .invalidInput : .emptyGroup)
      (difference, low, high, fisherP, z, zP) = (none, none, none, none, none, none)
      return
    }
    difference = Figure(second - first)
    (low, high) = SquareAndAdd(from: groups.a, to: groups.b).bounds(of: second - first)
    fisherP = Hypergeometric.fisher(successesA, of: trialsA, successesB, of: trialsB)
    let (n, m) = (Double(trialsA), Double(trialsB))
    let pooled = (Double(successesA) + Double(successesB)) / (n + m)
    let error = (pooled * (1 - pooled) * (1 / n + 1 / m)).squareRoot()
    z = Figure(second - first).over(Figure(error))
    zP = z.map(Normal.twoSided)
  }
}

extension Figure {
  /// The figure of one group of several, whose own emptiness is that of a group.
  fileprivate var ofGroup: Figure { reason == .empty ? .undefined(.emptyGroup) : self }
}

extension TwoProportions: Encodable {
  private enum CodingKeys: String, CodingKey {
    case shareA = "p_a"
    case shareB = "p_b"
    case difference = "diff"
    case low = "ci_low"
    case high = "ci_high"
    case fisherP = "p_fisher"
    case z = "z_pooled"
    case zP = "p_z"
  }
}
