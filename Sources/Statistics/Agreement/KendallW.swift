/// Kendall's coefficient of concordance W: how far raters rank the units alike (Kendall & Babington Smith 1939, Annals
/// of Mathematical Statistics 10:275–287), corrected for ties.
///
/// Of ranks only: it does not see that one rater is stricter throughout.
package struct KendallW: Hashable, Sendable {
  /// Units that every rater rated.
  package let n: Int
  /// Raters.
  package let raters: Int
  /// Units that lacked a rating.
  package let dropped: Int
  /// 0…1; undefined where every rater gave all units the same.
  package let w: Figure
  /// Raters · (n − 1) · W.
  package let chiSquared: Figure
  /// n − 1.
  package let degreesOfFreedom: Int
  /// P of such a chi-squared or a larger one without any concordance, 0…1.
  package let p: Figure

  /// Takes a row per unit, a place per rater; units without all ratings are dropped and counted.
  package init(_ ratings: [[Double?]]) {
    let table = CompleteRows(ratings)
    let (units, degrees) = (table.rows.count, max(0, table.rows.count - 1))
    (n, raters, dropped, degreesOfFreedom) = (units, table.raters, table.dropped, degrees)
    guard table.obstacle == nil else {
      let none = Figure.undefined(table.obstacle ?? .empty)
      (w, chiSquared, p) = (none, none, none)
      return
    }
    let (count, m) = (Double(units), Double(table.raters))
    let columns = (0..<table.raters).map { rater in Midranks(table.rows.map { $0[rater] }.roundedForTies) }
    let sums = (0..<units).map { unit in Double(columns.reduce(0) { $0 + $1.doubled[unit] }) / 2 }
    let centre = m * (count + 1) / 2
    let spread = sums.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let greatest = m * m * (count * count * count - count) - m * columns.reduce(0) { $0 + $1.tieTerm }
    let w = greatest > 0 ? Figure(min(1, 12 * spread / greatest)) : .undefined(.allRanksTied)
    self.w = w
    chiSquared = w.map { m * Double(degrees) * $0 }
    p = chiSquared.map { ChiSquared.upper($0, degreesOfFreedom: Double(degrees)) }
  }
}

extension KendallW: Encodable {
  private enum CodingKeys: String, CodingKey {
    case w, p
    case n = "n_units"
    case raters = "n_raters"
    case dropped = "n_units_dropped"
    case chiSquared = "chi2"
    case degreesOfFreedom = "df"
  }
}
