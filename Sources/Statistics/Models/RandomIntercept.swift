import Notation

/// A linear model whose rows come in groups, each with an intercept of its own drawn from a normal distribution.
///
/// Fitted by restricted maximum likelihood (Patterson & Thompson 1971, Biometrika 58:545–554). A variance of 0 between
/// groups is an answer: they do not measurably differ.
package struct RandomIntercept: Hashable, Sendable {
  /// Rows that have all their numbers and a group.
  package let n: Int
  /// Rows that lack one.
  package let dropped: Int
  /// The groups, in the order in which they first appear.
  package let groups: [String]
  /// The variance between the groups' intercepts; 0 or more.
  package let varianceBetween: Figure
  /// The variance within groups.
  package let varianceWithin: Figure
  /// The share of the variance that lies between groups, 0…1.
  package let intraclassCorrelation: Figure
  /// −2 log restricted likelihood.
  package let criterion: Figure
  /// The names of the columns.
  package let names: [String]
  /// One coefficient for each column.
  package let coefficients: [Figure]
  /// Their standard errors.
  package let standardErrors: [Figure]
  /// What is predicted for each group, beside the coefficients; drawn towards 0 the more, the smaller the group.
  package let predictions: [Figure]

  /// Fits the outcome to the design; `groups_lt_2` with fewer groups, `no_replication` where each has one row,
  /// `zero_error_variance` where the groups explain everything, otherwise as `LinearRegression`.
  package init(_ design: [[Double?]], _ outcome: [Double?], groups labels: [String?], names: [String] = []) {
    let known = outcome.enumerated().map { $0 < labels.count && labels[$0] != nil ? $1 : nil }
    let rows = RegressionRows(design, labels.count == outcome.count ? known : [], names: names)
    var order: [String: Int] = [:]
    var found: [String] = []
    let numbers = rows.positions.compactMap { labels[$0] }.map { label in
      if order[label] == nil { found.append(label) }
      let number = order[label, default: order.count]
      order[label] = number
      return number
    }
    n = rows.outcome.count
    dropped = max(design.count, outcome.count) - n
    groups = found
    self.names = rows.names
    let solution = Result { () throws(Undefined) in try Solution(rows, numbers, count: found.count) }
    func figure(_ value: (Solution) -> Double) -> Figure {
      switch solution {
      case .success(let solution): Figure(value(solution))
      case .failure(let reason): .undefined(reason)
      }
    }
    varianceBetween = figure { $0.ratio * $0.within }
    varianceWithin = figure(\.within)
    intraclassCorrelation = figure { $0.ratio / (1 + $0.ratio) }
    criterion = figure(\.criterion)
    coefficients = rows.names.indices.map { column in figure { $0.fit.coefficients[column] } }
    standardErrors = rows.names.indices.map { column in
      figure { ($0.within * $0.fit.inverseDiagonal(column)).squareRoot() }
    }
    predictions = found.indices.map { group in figure { $0.prediction(group) } }
  }
}

/// The fit at the best ratio of variances.
private struct Solution {
  let profile: RandomInterceptProfile
  let ratio: Double
  let fit: LeastSquares
  let within: Double
  let criterion: Double

  init(_ rows: RegressionRows, _ groups: [Int], count: Int) throws(Undefined) {
    let rows = try rows.checked()
    guard count > 1 else { throw .fewerThanTwoGroups }
    guard count < rows.design.count else { throw .noReplication }
    let plain = try LeastSquares(rows.design, rows.outcome)
    guard plain.degreesOfFreedom > 0 else { throw .noResidualDegreesOfFreedom }
    profile = RandomInterceptProfile(rows.design, rows.outcome, groups: groups)
    guard !plain.isExact, !profile.hasNothingWithin() else { throw .zeroErrorVariance }
    ratio = profile.best()
    fit = try profile.fit(ratio)
    within = fit.sumOfSquares / Double(plain.degreesOfFreedom)
    criterion = profile.criterion(ratio)
  }

  func prediction(_ group: Int) -> Double {
    let mean = profile.means[group]
    let fitted = zip(mean, fit.coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    let weight = ratio * profile.sizes[group] / (1 + ratio * profile.sizes[group])
    return ratio == 0 ? 0 : weight * (mean[profile.columns] - fitted)
  }
}

extension RandomIntercept: Encodable {
  /// Writes the variances, the criterion, `coef_NAME` and `se_NAME` for each column, and the groups' `blup`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(n, forKey: NamedKey("n"))
    try container.encode(dropped, forKey: NamedKey("n_dropped"))
    try container.encode(groups.count, forKey: NamedKey("n_groups"))
    try container.encode(varianceBetween, forKey: NamedKey("var_group"))
    try container.encode(varianceWithin, forKey: NamedKey("var_resid"))
    try container.encode(intraclassCorrelation, forKey: NamedKey("icc"))
    try container.encode(criterion, forKey: NamedKey("reml_criterion"))
    try container.encode(predictions, forKey: NamedKey("blup"))
    for (column, name) in names.enumerated() {
      try container.encode(coefficients[column], forKey: NamedKey("coef_" + name))
      try container.encode(standardErrors[column], forKey: NamedKey("se_" + name))
    }
  }
}
