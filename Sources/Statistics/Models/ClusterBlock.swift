/// What the cluster-robust variances need of one cluster; see `ClusterRobust`.
struct ClusterBlock {
  /// U_gᵀ e_g
  let score: [Double]
  /// U_gᵀ A_g e_g
  let adjustedScore: [Double]
  private let eigen: SymmetricEigen

  init(_ fit: LeastSquares, _ rows: [Int]) throws(Undefined) {
    let basis = rows.map { fit.basis[$0] }
    score = LeastSquares.coordinates(of: rows.map { fit.residuals[$0] }, in: basis, fit.columns)
    let columns = (0..<fit.columns).map { column in basis.map { $0[column] } }
    eigen = try SymmetricEigen(columns.map { LeastSquares.coordinates(of: $0, in: basis, fit.columns) })
    adjustedScore = eigen.applied(to: score) { Self.adjustment($0) }
  }

  /// p_gᵀp_g of a coefficient, and its z_g.
  func cross(_ weights: [Double]) -> (own: Double, z: [Double]) {
    let z = eigen.applied(to: weights) { $0 * Self.adjustment($0) }
    // aᵀa − zᵀz, with aᵀa = wᵀQ Λ/(1 − Λ) Qᵀw and zᵀz = wᵀQ Λ²/(1 − Λ) Qᵀw: the 1 − Λ cancels
    let own = eigen.applied(to: weights) { Self.adjustment($0) == 0 ? 0 : max(0, $0) }
    return (zip(weights, own).reduce(0) { $0 + $1.0 * $1.1 }, z)
  }

  /// (1 − λ)^(−½), and 0 for a λ of 1.
  private static func adjustment(_ share: Double) -> Double { 1 - share > 1e-10 ? 1 / (1 - share).squareRoot() : 0 }
}
