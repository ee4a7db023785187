import Notation
import QualityModel
package import Statistics

/// All workshops side by side: `compare --all --json`.
package struct WorkshopOverview: Hashable, Sendable {
  /// The comparisons, in the order the workshops were held.
  package var workshops: [WorkshopComparison]
  /// Their effects on the score put together; `nil` unless that was asked for.
  package var pooled: Pooled?

  /// Effects of several workshops put together by a random-effects model (DerSimonian & Laird 1986, Controlled Clinical
  /// Trials 7:177–188): the mean effect of workshops like these, not that of one workshop held several times.
  package struct Pooled: Hashable, Sendable {
    /// The ids of the workshops that have an effect with an interval.
    package var workshops: [String]
    /// The mean effect on the score, in points.
    package var effect: Estimate
    /// The standard deviation of true effects between workshops, in points; `nil` where it is unknown.
    package var betweenWorkshops: Double?
    /// The share of the spread that is not chance (I², Higgins & Thompson 2002), 0…1; `nil` where it is unknown.
    package var inconsistency: Double?
  }

  /// Lays comparisons side by side.
  package init(_ comparisons: [WorkshopComparison], pools: Bool) {
    workshops = comparisons.sorted {
      ($0.workshop.held.since1970, $0.workshop.id) < ($1.workshop.held.since1970, $1.workshop.id)
    }
    pooled = pools ? Pooled(workshops) : nil
  }
}

extension WorkshopOverview.Pooled {
  private static let method = "random-effects mean of headline effects (DerSimonian–Laird), normal interval"

  init(_ comparisons: [WorkshopComparison]) {
    let known = comparisons.compactMap { comparison -> (id: String, effect: Double, error: Double)? in
      guard let decisive = comparison.score.decisive, let effect = decisive.estimate.value,
        let error = decisive.standardError
      else { return nil }
      return (comparison.workshop.id, effect, error)
    }
    workshops = known.map(\.id)
    guard known.count > 1 else {
      effect = Estimate(
        undefined: .tooFew("n = \(Count.text(known.count, "workshop")) with an effect"), n: known.count,
        method: Self.method)
      return
    }
    let pool = RandomEffectsPool(effects: known.map(\.effect), variances: known.map { $0.error * $0.error })
    effect =
      TestedEstimate(
        value: pool.effect, low: pool.low, high: pool.high, p: .undefined(.empty), n: known.count, method: Self.method
      ).estimate.cut(to: Estimate.changes)
    betweenWorkshops = pool.tau2.value.map { $0.squareRoot() }
    inconsistency = pool.i2.value
  }
}

extension WorkshopOverview.Pooled: Encodable {
  /// Writes every key; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "workshops": workshops, "effect": effect, "betweenWorkshops": betweenWorkshops, "inconsistency": inconsistency,
    ])
  }
}
