/// How differently two samples are made up of the same kinds, such as calls by reason before and after.
package struct MixDifference: Hashable, Sendable {
  /// Half the sum of the absolute differences of shares (total variation distance), 0…1: 0 where the mix is the same.
  package let distance: Figure
  /// Pearson's chi-squared test of homogeneity (Pearson 1900, Philosophical Magazine 50:157–175), 0…1.
  package let p: Figure

  /// Compares counts of each kind; undefined where a sample is empty, and p also where there is one kind only.
  package init(_ some: [String: Int], _ others: [String: Int]) {
    let totals = (some.values.reduce(0, +), others.values.reduce(0, +))
    guard totals.0 > 0, totals.1 > 0 else {
      (distance, p) = (.undefined(.emptyGroup), .undefined(.emptyGroup))
      return
    }
    let kinds = Set(some.keys).union(others.keys).sorted()
    var (halves, chiSquared) = (0.0, 0.0)
    let all = Double(totals.0 + totals.1)
    for kind in kinds {
      let counts = (Double(some[kind] ?? 0), Double(others[kind] ?? 0))
      halves += abs(counts.0 / Double(totals.0) - counts.1 / Double(totals.1)) / 2
      let share = (counts.0 + counts.1) / all
      guard share > 0 else { continue }
      for (count, total) in [(counts.0, totals.0), (counts.1, totals.1)] {
        let expected = share * Double(total)
        chiSquared += (count - expected) * (count - expected) / expected
      }
    }
    distance = Figure(halves)
    p =
      kinds.count > 1
      ? Figure(ChiSquared.upper(chiSquared, degreesOfFreedom: Double(kinds.count - 1))) : .undefined(.noVariation)
  }
}
