/// Gwet's AC1 and, with weights by distance, AC2 (Gwet 2014, Handbook of Inter-Rater Reliability): agreement beyond
/// chance that stays stable where one category dominates.
///
/// To be shown beside kappa there. Ratings may be missing. Distances are those of the categories' numbers; texts stand
/// one step apart.
package struct GwetAgreement: Hashable, Sendable {
  /// Units that were rated.
  package private(set) var n: Int
  /// Units that at least two raters rated.
  package private(set) var pairable: Int
  /// The weighted share of agreement, 0…1; it needs a unit with two ratings, and no second category.
  package private(set) var observed: Figure
  /// The one that chance would give, 0…1.
  package private(set) var expected: Figure
  /// (observed − expected) / (1 − expected), at most 1; undefined on a scale of one category.
  package private(set) var coefficient: Figure
  /// Its standard error over units; 0 where all agree fully.
  package private(set) var standardError: Figure
  /// The lower bound of the interval by t with n − 1 degrees of freedom; undefined where the standard error is 0.
  package private(set) var low: Figure
  /// The upper bound, at most 1.
  package private(set) var high: Figure
  /// Two-sided, 0…1.
  package private(set) var p: Figure

  /// Takes ratings; units without any are left out.
  package init(_ ratings: Ratings, weights: AgreementWeights = .identity, confidence: Double = 0.95) {
    self.init(CategoryCounts(ratings), weights, confidence)
  }

  /// Takes a table of counts: units down, categories across.
  package init(
    table: [[Int]], categories: [Rating]? = nil, weights: AgreementWeights = .identity, confidence: Double = 0.95
  ) {
    self.init(CategoryCounts(table: table, categories: categories), weights, confidence)
  }

  private init(_ counts: CategoryCounts, _ weights: AgreementWeights, _ confidence: Double) {
    let sizes = counts.rows.map { $0.reduce(0, +) }
    n = sizes.count
    pairable = sizes.count { $0 > 1 }
    let reason = counts.fault ?? (n == 0 ? .empty : counts.categories < 2 ? .singleCategoryScale : .noPairableUnits)
    (observed, expected, coefficient) = (.undefined(reason), .undefined(reason), .undefined(reason))
    (standardError, low, high, p) = (coefficient, coefficient, coefficient, coefficient)
    // On a scale of one category raters cannot but agree: that is known, and what chance would give is not.
    if reason == .singleCategoryScale { observed = pairable > 0 ? .value(1) : .undefined(.noPairableUnits) }
    guard reason == .noPairableUnits, pairable > 0 else { return }
    fill(zip(counts.rows, sizes).map { ($0, $1) }, weights.matrix(counts.positions), confidence)
  }

  private mutating func fill(_ rows: [(counts: [Double], size: Double)], _ weights: [[Double]], _ confidence: Double) {
    let shares = weights.indices.map { category in
      rows.reduce(0) { $0 + $1.counts[category] / $1.size } / Double(n)
    }
    let categories = Double(weights.count)
    let scale = weights.joined().reduce(0, +) / (categories * (categories - 1))
    let chance = scale * shares.reduce(0) { $0 + $1 * (1 - $1) }
    let agreements = rows.map { $0.size > 1 ? Self.agreement($0.counts, $0.size, weights) : 0 }
    let agreed = agreements.reduce(0, +) / Double(pairable)
    let value = (agreed - chance) / (1 - chance)
    (observed, expected, coefficient) = (Figure(agreed), Figure(chance), Figure(value))
    // What each unit adds to the coefficient, less its part in the uncertainty of chance itself (Gwet 2008).
    let share = Double(n) / Double(pairable)
    let parts = zip(rows, agreements).map { row, agreement in
      let own = row.size > 1 ? share * (agreement - chance) / (1 - chance) : 0
      let ownChance = scale * zip(row.counts, shares).reduce(0) { $0 + $1.0 * (1 - $1.1) } / row.size
      return own - 2 * (1 - value) * (ownChance - chance) / (1 - chance)
    }
    test(value, parts, confidence)
  }

  private mutating func test(_ value: Double, _ parts: [Double], _ confidence: Double) {
    let spread = parts.reduce(0) { $0 + ($1 - value) * ($1 - value) }
    let error = (spread / (Double(n) * Double(n - 1))).squareRoot()
    standardError = n < 2 ? .undefined(.fewerThanTwo) : Figure(error > 1e-12 ? error : 0)
    let test = TTest(
      estimate: coefficient, standardError: standardError.value == 0 ? .undefined(.zeroVariance) : standardError,
      degreesOfFreedom: Double(n - 1), confidence: confidence)
    (p, low, high) = (test.p, test.low, test.high.map { min(1, $0) })
  }

  /// The weighted share of a unit's pairs of raters who agree.
  private static func agreement(_ counts: [Double], _ size: Double, _ weights: [[Double]]) -> Double {
    let agreeing = counts.indices.filter { counts[$0] > 0 }.reduce(0) { sum, category in
      let near = zip(weights[category], counts).reduce(0) { $0 + $1.0 * $1.1 }
      return sum + counts[category] * (near - 1)
    }
    return agreeing / (size * (size - 1))
  }
}

extension GwetAgreement: Encodable {
  private enum CodingKeys: String, CodingKey {
    case p
    case n = "n_units"
    case pairable = "n_units_pairable"
    case observed = "pa"
    case expected = "pe"
    case coefficient = "coef"
    case standardError = "se"
    case low = "ci_low"
    case high = "ci_high"
  }
}
