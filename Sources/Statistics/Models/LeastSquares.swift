/// The linear least squares fit of y to the columns of X, by the singular values of X with columns scaled to length 1.
///
/// X = U S Vᵀ N with the column lengths N; the mixing W = N⁻¹ V S⁻¹ gives b = W Uᵀ y and (XᵀX)⁻¹ = W Wᵀ, so that XᵀX,
/// whose condition is the square of that of X, is never formed (Golub & Van Loan 2013, Matrix Computations, §5.5).
struct LeastSquares {
  /// The number of rows.
  let rows: Int
  /// The number of columns, and of coefficients.
  let columns: Int
  /// One number for each column.
  let coefficients: [Double]
  /// What the fit leaves of y, row by row.
  let residuals: [Double]
  /// The sum of the squared residuals.
  let sumOfSquares: Double
  /// U, row by row: orthonormal columns that span those of X.
  let basis: [[Double]]
  /// W, row by row: turns coordinates in the basis into coefficients.
  let mixing: [[Double]]
  /// log |XᵀX|.
  let logDeterminant: Double
  /// Whether the residuals are no more than rounding: at most 10⁻¹² of the largest number in play, or of 1.
  let isExact: Bool

  /// Columns whose smallest singular value is at most this share of the largest depend on each other.
  private static let smallestShare = 1e-12

  /// Fits y to the rows of X, which are as many, at least as many as the columns, and of one length.
  /// - Throws: `empty` without rows, `singular_design` where the columns depend on each other.
  init(_ design: [[Double]], _ y: [Double]) throws(Undefined) {
    guard let width = design.first?.count, width > 0 else { throw .empty }
    guard design.count == y.count, design.allSatisfy({ $0.count == width }) else { throw .invalidInput }
    let parts = try SingularValues(design)
    guard let first = parts.values.first, let last = parts.values.last,
      last > first * max(Self.smallestShare, Double(design.count) * 1e-16)
    else { throw .singularDesign }
    rows = design.count
    columns = width
    basis = parts.basis
    mixing = parts.mixing
    logDeterminant = parts.logDeterminant
    var fit = [Double](repeating: 0, count: width)
    var left = y
    for _ in 0..<2 {  // once more on what is left: takes the rounding of the first fit out
      let step = Self.multiply(parts.mixing, Self.coordinates(of: left, in: parts.basis, width))
      fit = zip(fit, step).map(+)
      left = zip(design, y).map { row, value in value - zip(row, fit).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    guard fit.allSatisfy(\.isFinite), left.allSatisfy(\.isFinite) else { throw .invalidInput }
    coefficients = fit
    residuals = left
    var squares = CompensatedSum()
    for residual in left { squares.add(residual * residual) }
    sumOfSquares = squares.value
    isExact = Self.isRounding(left, of: design, y, fit)
  }

  /// n − k: what is left to estimate the spread of the residuals from.
  var degreesOfFreedom: Int { rows - columns }

  /// One diagonal element of (XᵀX)⁻¹: the variance of a coefficient, in units of that of the residuals.
  func inverseDiagonal(_ column: Int) -> Double { mixing[column].reduce(0) { $0 + $1 * $1 } }

  /// Uᵀ v
  static func coordinates(of values: [Double], in basis: [[Double]], _ width: Int) -> [Double] {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: width)
    for (row, value) in zip(basis, values) {
      for column in 0..<width { sums[column].add(row[column] * value) }
    }
    return sums.map(\.value)
  }

  /// M v
  static func multiply(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func isRounding(_ residuals: [Double], of design: [[Double]], _ y: [Double], _ fit: [Double]) -> Bool {
    var largest = y.reduce(1) { max($0, abs($1)) }
    for row in design {
      for (value, coefficient) in zip(row, fit) { largest = max(largest, abs(value * coefficient)) }
    }
    return residuals.allSatisfy { abs($0) <= 1e-12 * largest }
  }
}
