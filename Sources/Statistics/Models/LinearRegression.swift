import Notation

/// Ordinary least squares: an outcome explained by the columns of a design, with Student's t for each coefficient.
///
/// The design holds the constant too, where there is to be one, as a column of ones.
package struct LinearRegression: Hashable, Sendable {
  /// Rows that have all their numbers.
  package let n: Int
  /// Rows that lack one.
  package let dropped: Int
  /// n less the number of columns.
  package let degreesOfFreedom: Figure
  /// The spread of the rows around the fit.
  package let sigma: Figure
  /// One for each column, in their order.
  package let coefficients: [RegressionCoefficient]

  /// Fits the outcome to the design, row by row; `singular_design` where columns depend on each other or outnumber the
  /// rows, `no_residual_df` where the fit leaves nothing to test with, `invalid_input` for rows of different lengths.
  package init(_ design: [[Double?]], _ outcome: [Double?], names: [String] = [], confidence: Double = 0.95) {
    let rows = RegressionRows(design, outcome, names: names)
    n = rows.outcome.count
    dropped = rows.dropped
    let fit = LinearFit(confidence: confidence) { () throws(Undefined) in try rows.fit() }
    (sigma, degreesOfFreedom) = (fit.sigma, fit.degreesOfFreedom)
    coefficients = rows.names.enumerated().map { fit.coefficient($0, name: $1) }
  }
}

extension LinearRegression: Encodable {
  /// Writes `n`, `df`, `sigma`, and for each column `coef_NAME`, `se_NAME`, `t_NAME`, `p_NAME` and the interval.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(n, forKey: NamedKey("n"))
    try container.encode(dropped, forKey: NamedKey("n_dropped"))
    try container.encode(degreesOfFreedom, forKey: NamedKey("df"))
    try container.encode(sigma, forKey: NamedKey("sigma"))
    for coefficient in coefficients {
      try container.encodeTest(of: coefficient)
      try container.encode(coefficient.standardError, forKey: NamedKey("se_" + coefficient.name))
    }
  }
}
