import Notation

/// Least squares on rows that come in clusters, such as evaluations of the same agent, with cluster-robust errors.
///
/// Test and interval stand on CR1 with G − 1 degrees of freedom, the common answer for G clusters; CR2 with
/// Satterthwaite's is the better one below some 30 clusters, and below 10 neither is safe.
package struct ClusteredRegression: Hashable, Sendable {
  /// Rows that have all their numbers and a cluster.
  package let n: Int
  /// Rows that lack one.
  package let dropped: Int
  /// The number of clusters.
  package let clusters: Int
  /// One for each column, with CR1 errors, in their order.
  package let coefficients: [RegressionCoefficient]
  /// The standard errors without correction (Liang & Zeger 1986, Biometrika 73:13–22), column by column.
  package let plainErrors: [Figure]
  /// Those with Bell & McCaffrey's adjustment, CR2.
  package let adjustedErrors: [Figure]
  /// Satterthwaite's degrees of freedom of the adjusted ones.
  package let adjustedDegreesOfFreedom: [Figure]

  /// Fits the outcome to the design; `n_clusters_lt_2` with fewer clusters, otherwise as `LinearRegression`. A row
  /// without a cluster is dropped.
  package init(
    _ design: [[Double?]], _ outcome: [Double?], clusters labels: [String?], names: [String] = [],
    confidence: Double = 0.95
  ) {
    let known = outcome.enumerated().map { $0 < labels.count && labels[$0] != nil ? $1 : nil }
    let rows = RegressionRows(design, labels.count == outcome.count ? known : [], names: names)
    let kept = rows.positions.compactMap { labels[$0] }
    n = rows.outcome.count
    dropped = max(design.count, outcome.count) - n
    clusters = Set(kept).count
    let fit = Result { () throws(Undefined) in try rows.fit() }
    let errors = fit.flatMap { fit in Result { () throws(Undefined) in try ClusterRobust(fit, labels: kept) } }
    func figures(_ values: KeyPath<ClusterRobust, [Double]>) -> [Figure] {
      switch errors {
      case .success(let errors): errors[keyPath: values].map { Figure($0) }
      case .failure(let reason): rows.names.map { _ in .undefined(reason) }
      }
    }
    plainErrors = figures(\.plain)
    adjustedErrors = figures(\.adjusted)
    adjustedDegreesOfFreedom = figures(\.degreesOfFreedom)
    let corrected = figures(\.corrected)
    let degrees = Double(clusters - 1)
    coefficients = rows.names.enumerated().map { column, name in
      switch fit {
      case .failure(let reason): RegressionCoefficient(name: name, undefined: reason)
      case .success(let fit):
        RegressionCoefficient(
          name: name, estimate: Figure(fit.coefficients[column]), standardError: corrected[column],
          tested: Self.tested(corrected[column], fit, column), degreesOfFreedom: degrees, confidence: confidence)
      }
    }
  }

  /// An error that is 0 but for rounding, beside what independent rows would give, has no test.
  private static func tested(_ error: Figure, _ fit: LeastSquares, _ column: Int) -> Figure {
    guard let value = error.value else { return error }
    let classic = (fit.sumOfSquares / Double(fit.degreesOfFreedom) * fit.inverseDiagonal(column)).squareRoot()
    return fit.isExact || value <= 1e-10 * classic ? .undefined(.zeroErrorVariance) : error
  }
}

extension ClusteredRegression: Encodable {
  /// Writes `n`, `n_clusters`, and for each column `coef_NAME`, three standard errors, the test and the interval.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(n, forKey: NamedKey("n"))
    try container.encode(dropped, forKey: NamedKey("n_dropped"))
    try container.encode(clusters, forKey: NamedKey("n_clusters"))
    for (column, coefficient) in coefficients.enumerated() {
      try container.encodeTest(of: coefficient)
      try container.encode(coefficient.standardError, forKey: NamedKey("se_cr1_" + coefficient.name))
      try container.encode(plainErrors[column], forKey: NamedKey("se_cr0_" + coefficient.name))
      try container.encode(adjustedErrors[column], forKey: NamedKey("se_cr2_" + coefficient.name))
      try container.encode(adjustedDegreesOfFreedom[column], forKey: NamedKey("df_satt_" + coefficient.name))
    }
  }
}
