/// The shares of a table of two raters, and what kappa and its variances are made of.
struct KappaTable {
  /// The weighted share of agreement.
  let observed: Double
  /// The one that the margins alone would give.
  let expected: Double
  /// `nil` where the margins alone agree fully.
  let kappa: Double?
  /// The variance of kappa; 0 where what is left of it is rounding.
  let variance: Double
  /// Its variance if there were no agreement beyond chance.
  let nullVariance: Double

  /// Summarizes a square table with that total, which is above 0.
  init(_ table: [[Int]], total: Double, _ scheme: AgreementWeights) {
    let shares = table.map { $0.map { Double($0) / total } }
    let rows = shares.map { $0.reduce(0, +) }
    let columns = table.indices.map { column in shares.reduce(0) { $0 + $1[column] } }
    let weights = scheme.matrix(table.indices.map(Double.init))
    let rowMeans = weights.map { zip($0, columns).reduce(0) { $0 + $1.0 * $1.1 } }
    let columnMeans = weights.map { zip($0, rows).reduce(0) { $0 + $1.0 * $1.1 } }  // the weights are symmetric
    func sum(_ term: (_ row: Int, _ column: Int) -> Double) -> Double {
      table.indices.reduce(0) { sum, row in table.indices.reduce(sum) { $0 + term(row, $1) } }
    }
    let observed = sum { weights[$0][$1] * shares[$0][$1] }
    let expected = sum { weights[$0][$1] * rows[$0] * columns[$1] }
    let rest = 1 - expected
    (self.observed, self.expected) = (observed, expected)
    guard rest > 1e-12 else {
      (kappa, variance, nullVariance) = (nil, 0, 0)
      return
    }
    let kappa = (observed - expected) / rest
    let spread = sum { row, column in
      let deviation = weights[row][column] - (rowMeans[row] + columnMeans[column]) * (1 - kappa)
      return shares[row][column] * deviation * deviation
    }
    let nullSpread = sum { row, column in
      let deviation = weights[row][column] - (rowMeans[row] + columnMeans[column])
      return rows[row] * columns[column] * deviation * deviation
    }
    let centre = kappa - expected * (1 - kappa)
    self.kappa = kappa
    variance = Self.cleaned(spread - centre * centre) / (total * rest * rest)
    nullVariance = Self.cleaned(nullSpread - expected * expected) / (total * rest * rest)
  }

  /// What the subtraction leaves of numbers about 1 is not a variance.
  private static func cleaned(_ difference: Double) -> Double { difference > 1e-14 ? difference : 0 }
}
