/// The mean of clustered observations with its CR2 standard error and Satterthwaite's degrees of freedom.
///
/// The bias-reduced cluster-robust variance of Bell & McCaffrey (2002, Survey Methodology 28:169–181), as generalised
/// by Pustejovsky & Tipton (2018, Journal of Business & Economic Statistics 36:672–683), for the regression on a
/// constant alone, under the working model of independent observations of equal variance. There it has a closed form.
/// With n_g of the N observations in cluster g, share w_g = n_g/N and residuals e_g around the mean ȳ:
///
/// - The cluster's block of I − H is I − 11ᵀ/N. Its vector of ones is an eigenvector with eigenvalue 1 − w_g, so the
///   adjustment A_g = (I − H)_gg^(−1/2) turns 1 into 1/√(1 − w_g), and
///   V = Σ (1ᵀA_g e_g)²/N² = Σ u_g (ȳ_g − ȳ)² with u_g = w_g²/(1 − w_g).
/// - V is the quadratic form yᵀ(Σ p_g p_gᵀ)y with p_g = (I − H)_·g A_g 1/N. Since I − H is idempotent,
///   p_gᵀp_g = w_g/N and p_gᵀp_h = −w_g w_h / (N √((1 − w_g)(1 − w_h))). Satterthwaite's (Σ p_gᵀp_g)² / Σ (p_gᵀp_h)²
///   is then 1 / (Σ w_g² + (Σ u_g)² − Σ u_g²), which lies between 1 and G − 1 for G clusters.
///
/// Clusters of one size give the t interval of the cluster means exactly, with G − 1 degrees of freedom.
struct ClusterRobustMean {
  /// One cluster that has observations: how many, and their mean.
  struct Cluster {
    var count: Int
    var mean: Double
  }

  /// The clusters that have observations, in the order given.
  let clusters: [Cluster]
  /// The number of observations in all clusters.
  let observations: Int
  /// The mean over all observations, in their unit; not a number where there are none.
  let value: Double

  init(_ clusters: [Descriptives]) {
    self.clusters = clusters.compactMap { cluster in
      cluster.mean.map { Cluster(count: cluster.count, mean: $0) }
    }
    var sum = CompensatedSum()
    for cluster in self.clusters { sum.add(cluster.mean * Double(cluster.count)) }
    observations = self.clusters.reduce(0) { $0 + $1.count }
    value = sum.value / Double(observations)
  }

  /// √V, in the unit of the observations; needs two clusters.
  var standardError: Double {
    var variance = CompensatedSum()
    for cluster in clusters {
      let deviation = cluster.mean - value
      variance.add(weight(of: cluster) * deviation * deviation)
    }
    return variance.value.squareRoot()
  }

  /// Satterthwaite's degrees of freedom, from 1 to one less than the clusters; needs two clusters.
  var degreesOfFreedom: Double {
    var squaredShares = 0.0
    var crossProducts = 0.0  // summed pair by pair: (Σ u_g)² − Σ u_g² cancels where one cluster outweighs the rest
    var weights = 0.0
    for cluster in clusters {
      squaredShares += share(of: cluster) * share(of: cluster)
      crossProducts += 2 * weights * weight(of: cluster)
      weights += weight(of: cluster)
    }
    return 1 / (squaredShares + crossProducts)
  }

  /// w_g
  private func share(of cluster: Cluster) -> Double { Double(cluster.count) / Double(observations) }

  /// u_g; written with the observations outside the cluster, which loses nothing where one cluster holds nearly all.
  private func weight(of cluster: Cluster) -> Double {
    share(of: cluster) * Double(cluster.count) / Double(observations - cluster.count)
  }
}
