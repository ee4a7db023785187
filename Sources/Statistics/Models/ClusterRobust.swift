/// The cluster-robust variances of the coefficients of a least squares fit.
///
/// With U the orthonormal basis of the design and U_g a cluster's rows, all that is needed of a cluster are the k × k
/// matrix M_g = U_gᵀU_g = Q Λ Qᵀ and the score Uᵀ_g e_g, whatever its size:
///
/// - CR0 adds up the scores' squares; CR1 multiplies by G/(G − 1) · (N − 1)/(N − k), as Stata does.
/// - CR2 (Bell & McCaffrey 2002, Survey Methodology 28:169–181) adjusts the residuals by A_g = (I − U_gU_gᵀ)^(−½),
///   which turns the score into Q (1 − Λ)^(−½) Qᵀ U_gᵀ e_g. An eigenvalue of 1, a column that only this cluster has,
///   counts as 0 (the Moore–Penrose inverse of Pustejovsky & Tipton 2018, Journal of Business & Economic Statistics
///   36:672–683).
/// - Satterthwaite's degrees of freedom are (Σ B_gg)²/Σ B_gh² with B_gh = p_gᵀp_h, p_g = (I − UUᵀ)_·g A_g U_g w and
///   w the coefficient's row of the mixing; off the diagonal B_gh = −z_gᵀz_h with z_g = Q Λ(1 − Λ)^(−½) Qᵀ w.
struct ClusterRobust {
  /// The number of clusters.
  let clusters: Int
  /// The standard errors of the coefficients, without correction.
  let plain: [Double]
  /// With the correction for few clusters.
  let corrected: [Double]
  /// With Bell & McCaffrey's adjustment.
  let adjusted: [Double]
  /// Satterthwaite's degrees of freedom of the adjusted ones.
  let degreesOfFreedom: [Double]

  /// Computes the variances of a fit whose rows belong to the clusters with these labels.
  /// - Throws: `n_clusters_lt_2`, or `no_residual_df` where there are as many columns as rows.
  init(_ fit: LeastSquares, labels: [String]) throws(Undefined) {
    var order: [String: Int] = [:]
    for label in labels where order[label] == nil { order[label] = order.count }
    guard order.count > 1 else { throw .fewerThanTwoClusters }
    guard fit.degreesOfFreedom > 0 else { throw .noResidualDegreesOfFreedom }
    var members = [[Int]](repeating: [], count: order.count)
    for (row, label) in labels.enumerated() { if let cluster = order[label] { members[cluster].append(row) } }
    var blocks: [ClusterBlock] = []
    for rows in members { blocks.append(try ClusterBlock(fit, rows)) }
    clusters = blocks.count
    func errors(_ scores: [[Double]]) -> [Double] {
      fit.mixing.map { weights in
        scores.reduce(0) { sum, score in
          let part = zip(weights, score).reduce(0) { $0 + $1.0 * $1.1 }
          return sum + part * part
        }.squareRoot()
      }
    }
    plain = errors(blocks.map(\.score))
    let count = Double(clusters)
    let rows = Double(fit.rows)
    let correction = (count / (count - 1) * ((rows - 1) / Double(fit.degreesOfFreedom))).squareRoot()
    corrected = plain.map { $0 * correction }
    adjusted = errors(blocks.map(\.adjustedScore))
    degreesOfFreedom = fit.mixing.map { Self.degreesOfFreedom(blocks, $0) }
  }

  /// Summed pair by pair, which never subtracts.
  private static func degreesOfFreedom(_ blocks: [ClusterBlock], _ weights: [Double]) -> Double {
    let width = weights.count
    var reached = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    var trace = 0.0
    var squares = 0.0
    for block in blocks {
      let (own, z) = block.cross(weights)
      trace += own
      squares += own * own + 2 * zip(z, LeastSquares.multiply(reached, z)).reduce(0) { $0 + $1.0 * $1.1 }
      for row in 0..<width { for column in 0..<width { reached[row][column] += z[row] * z[column] } }
    }
    return trace * trace / squares
  }
}
