/// Cohen's kappa (Cohen 1960, 1968): the agreement of two raters beyond what their own habits would give by chance.
///
/// Weights span the whole scale, one step between neighbours, even where an end of it was never used. The standard
/// errors are those of Fleiss, Cohen & Everitt (1969, Psychological Bulletin 72:323–327).
package struct CohenKappa: Hashable, Sendable {
  /// Units that both rated.
  package private(set) var n = 0
  /// Units that only one rated.
  package private(set) var dropped = 0
  /// The weighted share of agreement, 0…1.
  package private(set) var observed: Figure
  /// The one that chance would give, 0…1.
  package private(set) var expected: Figure
  /// (observed − expected) / (1 − expected), at most 1; undefined where chance alone agrees fully
  /// (`no_expected_disagreement`), as of two raters who always say the same.
  package private(set) var kappa: Figure
  /// Its standard error, for the interval.
  package private(set) var standardError: Figure
  /// The lower bound of the interval, kappa − z·se; undefined where the standard error is 0.
  package private(set) var low: Figure
  /// The upper bound.
  package private(set) var high: Figure
  /// The standard error if there were no agreement beyond chance, for the test.
  package private(set) var nullStandardError: Figure
  /// Kappa over that error.
  package private(set) var z: Figure
  /// Two-sided, 0…1.
  package private(set) var p: Figure

  /// Takes a square table of counts: the first rater's categories down, the second's across.
  package init(table: [[Int]], weights: AgreementWeights = .identity, confidence: Double = 0.95) {
    let isSound =
      table.count <= CategoryCounts.mostCategories
      && table.allSatisfy { row in
        row.count == table.count && row.allSatisfy { (0...CategoryCounts.largest).contains($0) }
      }
    self.init(reason: isSound ? .empty : .invalidInput)
    guard isSound else { return }
    n = table.joined().reduce(0, +)
    guard n > 0 else { return }
    fill(KappaTable(table, total: Double(n), weights), confidence)
  }

  /// Takes what two raters said of the same units; units that one of them left out are dropped and counted.
  package init(
    first: [Rating?], second: [Rating?], categories: [Rating]? = nil, weights: AgreementWeights = .identity,
    confidence: Double = 0.95
  ) {
    let pairs = zip(first, second).filter { $0 != nil && $1 != nil }
    let ratings = Ratings(pairs.map { [$0, $1] }, categories: categories)
    let size = ratings.categories.count
    if ratings.fault != nil || size > CategoryCounts.mostCategories {
      self.init(reason: .invalidInput)
    } else {
      var table = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
      for unit in ratings.units { table[unit[0]][unit[1]] += 1 }
      self.init(table: table, weights: weights, confidence: confidence)
    }
    dropped = max(first.count, second.count) - pairs.count
  }

  private init(reason: Undefined) {
    (observed, expected, kappa) = (.undefined(reason), .undefined(reason), .undefined(reason))
    (standardError, low, high) = (kappa, kappa, kappa)
    (nullStandardError, z, p) = (kappa, kappa, kappa)
  }

  private mutating func fill(_ table: KappaTable, _ confidence: Double) {
    self = .init(reason: .noExpectedDisagreement, n: n, observed: table.observed, expected: table.expected)
    guard let value = table.kappa else { return }
    let half = Normal.criticalValue(confidence: confidence)
    let errors = (table.variance.squareRoot(), table.nullVariance.squareRoot())
    kappa = Figure(value)
    standardError = Figure(errors.0)
    low = errors.0 > 0 ? Figure(value - half * errors.0) : .undefined(.zeroVariance)
    high = errors.0 > 0 ? Figure(value + half * errors.0) : .undefined(.zeroVariance)
    nullStandardError = Figure(errors.1)
    z = Figure(value / errors.1, otherwise: .nonpositiveVarianceEstimate)
    p = z.map(Normal.twoSided)
  }

  private init(reason: Undefined, n: Int, observed: Double, expected: Double) {
    self.init(reason: reason)
    self.n = n
    self.observed = Figure(observed)
    self.expected = Figure(expected)
  }
}

extension CohenKappa: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n, kappa, z, p
    case dropped = "n_dropped"
    case observed = "po"
    case expected = "pe"
    case standardError = "se"
    case low = "ci_low"
    case high = "ci_high"
    case nullStandardError = "se0"
  }
}
