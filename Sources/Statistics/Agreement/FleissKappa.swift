/// Fleiss' kappa (Fleiss 1971, Psychological Bulletin 76:378–382): the agreement of several raters beyond chance.
///
/// Only where every unit has the same number of raters, who need not be the same ones; else take Krippendorff's alpha.
/// With two raters it is Scott's pi. The standard error is that of no agreement (Fleiss, Nee & Landis 1979).
package struct FleissKappa: Hashable, Sendable {
  /// Units that were rated.
  package private(set) var n: Int
  /// Raters of each unit; 0 where they differ.
  package private(set) var raters = 0
  /// The mean share of pairs of raters who agree, 0…1.
  package private(set) var observed: Figure
  /// The one that chance would give, 0…1.
  package private(set) var expected: Figure
  /// (observed − expected) / (1 − expected), at most 1; undefined where only one category was used.
  package private(set) var kappa: Figure
  /// The standard error if there were no agreement beyond chance.
  package private(set) var nullStandardError: Figure
  /// Kappa over that error.
  package private(set) var z: Figure
  /// Two-sided, 0…1.
  package private(set) var p: Figure
  /// The kappa of each category against all others; undefined for one that was never chosen, or always.
  package private(set) var byCategory: [Figure]

  /// Takes ratings; units without any are left out.
  package init(_ ratings: Ratings) { self.init(CategoryCounts(ratings)) }

  /// Takes a table of counts: units down, categories across.
  package init(table: [[Int]]) { self.init(CategoryCounts(table: table)) }

  private init(_ counts: CategoryCounts) {
    n = counts.rows.count
    let reason = Self.obstacle(in: counts)
    (observed, expected, kappa) = (.undefined(reason), .undefined(reason), .undefined(reason))
    (nullStandardError, z, p) = (kappa, kappa, kappa)
    byCategory = Array(repeating: kappa, count: counts.fault == nil ? counts.categories : 0)
    guard reason == .noExpectedDisagreement, let each = counts.rows.first?.reduce(0, +) else { return }
    raters = Int(each)
    fill(counts.rows, each)
  }

  /// Why it cannot be computed; that there is no expected disagreement is to be seen only later.
  private static func obstacle(in counts: CategoryCounts) -> Undefined {
    let raters = Set(counts.rows.map { $0.reduce(0, +) })
    if let fault = counts.fault { return fault }
    guard let each = raters.first else { return .empty }
    if raters.count > 1 { return .unequalRatersPerUnit }
    return each < 2 ? .fewerThanTwoRaters : .noExpectedDisagreement
  }

  private mutating func fill(_ rows: [[Double]], _ raters: Double) {
    let pairs = Double(rows.count) * raters * (raters - 1)
    let columns = byCategory.indices.map { column in rows.map { $0[column] } }
    let shares = columns.map { $0.reduce(0, +) / (Double(rows.count) * raters) }
    let disagreeing = columns.map { column in column.reduce(0) { $0 + $1 * (raters - $1) } / pairs }
    let chances = shares.map { $0 * (1 - $0) }
    let chance = chances.reduce(0, +)
    observed = Figure(1 - disagreeing.reduce(0, +))
    expected = Figure(1 - chance)
    byCategory = zip(disagreeing, chances).map { Figure(1 - $0 / $1, otherwise: .categoryUnusedOrOnly) }
    guard chance > 0 else { return }
    let value = 1 - disagreeing.reduce(0, +) / chance
    let skew = zip(shares, chances).reduce(0) { $0 + $1.1 * (1 - 2 * $1.0) }
    let error = max(0, 2 * (chance * chance - skew) / pairs).squareRoot() / chance
    kappa = Figure(value)
    nullStandardError = Figure(error)
    z = Figure(value / error, otherwise: .nonpositiveVarianceEstimate)
    p = z.map(Normal.twoSided)
  }
}

extension FleissKappa: Encodable {
  private enum CodingKeys: String, CodingKey {
    case kappa, z, p
    case n = "n_units"
    case raters = "n_raters"
    case observed = "po"
    case expected = "pe"
    case nullStandardError = "se0"
    case byCategory = "kappa_by_category"
  }
}
