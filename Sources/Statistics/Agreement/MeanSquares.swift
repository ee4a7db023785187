/// The analysis of variance of units by raters, one rating per cell.
struct MeanSquares {
  let units: Int
  let raters: Int
  /// Between units.
  let rows: Double
  /// Within units.
  let within: Double
  /// Between raters.
  let columns: Double
  /// What units and raters leave unexplained.
  let error: Double

  /// Whether all ratings are the same.
  var isConstant: Bool { rows == 0 && within == 0 }

  /// Analyses the table, which has two rows and two columns at least; what is but rounding becomes 0.
  init(_ table: CompleteRows) {
    let (n, k) = (Double(table.rows.count), Double(table.raters))
    let rowMeans = table.rows.map { $0.reduce(0, +) / k }
    let columnMeans = (0..<table.raters).map { column in table.rows.reduce(0) { $0 + $1[column] } / n }
    let grand = rowMeans.reduce(0, +) / n
    var (within, error) = (0.0, 0.0)
    for (row, mean) in zip(table.rows, rowMeans) {
      for (value, columnMean) in zip(row, columnMeans) {
        within += (value - mean) * (value - mean)
        let residual = value - mean - columnMean + grand
        error += residual * residual
      }
    }
    let largest = table.rows.joined().reduce(1) { max($0, abs($1)) }
    func cleaned(_ square: Double) -> Double { square.squareRoot() <= 1e-12 * largest ? 0 : square }
    units = table.rows.count
    raters = table.raters
    rows = cleaned(k * rowMeans.reduce(0) { $0 + ($1 - grand) * ($1 - grand) } / (n - 1))
    columns = cleaned(n * columnMeans.reduce(0) { $0 + ($1 - grand) * ($1 - grand) } / (k - 1))
    self.within = cleaned(within / (n * (k - 1)))
    self.error = cleaned(error / ((n - 1) * (k - 1)))
  }
}
