/// Whether a share is higher than a known one lets expect: P(X ≥ count) of the binomial distribution.
package struct BinomialSpike: Hashable, Sendable {
  /// P of that many or more, 0…1; undefined of no trial (`empty`), and where it is known never to happen
  /// (`zero_baseline`).
  package let p: Figure

  /// Judges a count out of trials against a share of 0…1.
  package init(count: Int, trials: Int, share: Double) {
    guard PoissonSpike.canCount(count), PoissonSpike.canCount(trials), count <= trials, (0...1).contains(share) else {
      p = .undefined(.invalidInput)
      return
    }
    if trials == 0 || share == 0 {
      p = .undefined(trials == 0 ? .empty : .zeroBaseline)
    } else {
      p = share == 1 ? .value(1) : Figure(Binomial.upper(count, of: trials, share))
    }
  }
}

extension BinomialSpike: Encodable {
  private enum CodingKeys: String, CodingKey { case p = "p_upper" }
}
