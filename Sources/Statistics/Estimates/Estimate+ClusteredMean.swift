extension Estimate {
  /// The fewest clusters for which a cluster-robust interval can be trusted.
  static let fewestForClusterRobust = 10

  /// Returns the mean of values that come in clusters, with an interval that allows for the likeness within a cluster.
  ///
  /// It is always the mean over all observations. From ten clusters on its interval is by the cluster-robust variance
  /// CR2 with Satterthwaite's degrees of freedom (see `ClusterRobustMean`). Under ten that variance is not to be
  /// trusted: then the interval is that of the cluster means, by t; `method` says which of the two it is. Always `n`
  /// counts clusters and `observations` the values.
  ///
  /// Clusters without values are left out. Under three clusters, and where all clusters have the same mean, the mean
  /// comes without an interval; without values, or where one is not a finite number, there is no mean either.
  /// - Parameters:
  ///   - clusters: the values of each cluster, in any order; the estimate is in their unit.
  ///   - unit: what a cluster is, in the singular, for `method` and `undefined`; takes an s in the plural.
  ///   - confidence: of the interval, between 0 and 1.
  /// - Returns: the estimate, undefined where the values do not bear an interval.
  package static func mean(
    ofClusters clusters: [[Double]], unit: String = "group", confidence: Double = 0.95
  ) -> Estimate {
    let described = clusters.map { Descriptives(count: $0.count, mean: Descriptives.mean(of: $0)) }
    return mean(ofDescribedClusters: described, unit: unit, confidence: confidence)
  }

  /// Returns the mean of values that come in clusters, of which only the sizes and means are known: neither interval
  /// needs more. Everything else is as for the values themselves.
  package static func mean(
    ofDescribedClusters clusters: [Descriptives], unit: String = "group", confidence: Double = 0.95
  ) -> Estimate {
    let robust = ClusterRobustMean(clusters)
    let means = Descriptives(robust.clusters.map(\.mean))
    var basis = Basis(
      confidence: confidence, n: means.count, observations: robust.observations, unit: unit,
      method: "mean of observations, t interval of \(unit) means")
    func allAlike(_ figure: String) -> String { "every one of \(means.count) \(unit)s has a mean of \(figure)" }
    guard means.count >= fewestForClusterRobust else {
      return mean(robust.value, byMeans: .mean(of: means, basis: basis, allAlike: allAlike), basis)
    }
    basis.method = "mean of observations, CR2 interval with Satterthwaite degrees of freedom by \(unit)"
    guard !means.isConstant else { return basis.withoutVariation(robust.value, allAlike) }
    return basis.interval(
      around: robust.value, standardError: robust.standardError, degreesOfFreedom: robust.degreesOfFreedom)
  }

  /// The mean over observations with the interval of the cluster means, unless one big cluster drags it out of there.
  private static func mean(_ value: Double, byMeans: Estimate, _ basis: Basis) -> Estimate {
    guard byMeans.value != nil else { return byMeans }
    guard let low = byMeans.low, let high = byMeans.high else {
      return basis.undefined(value: value, byMeans.reason ?? basis.tooFew)
    }
    guard low <= value, value <= high else {
      return basis.undefined(
        value: value, .other("the observations are spread too unevenly over the \(basis.unit ?? "group")s"))
    }
    return Estimate(
      value: value, low: low, high: high, confidence: basis.confidence, n: basis.n, observations: basis.observations,
      method: basis.method, isIntervalOfMeans: true)
  }
}
