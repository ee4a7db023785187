import Foundation

/// The restricted likelihood of a random intercept model, profiled down to one number: γ, the variance between groups
/// over that within.
///
/// With V = I + γ ZZᵀ in blocks of groups, yᵀV⁻¹y is the sum of squares within groups plus Σ n_i/(1 + n_iγ) ȳ_i², and
/// likewise for X. So the rows are compressed once to k + 1 within groups and one a group, and each γ is a least
/// squares fit of those few (Bates et al. 2015, Journal of Statistical Software 67(1), section 3, for the criterion).
struct RandomInterceptProfile {
  /// The number of rows.
  let rows: Int
  /// The number of columns.
  let columns: Int
  /// One row of means a group: the columns of the design, then the outcome.
  let means: [[Double]]
  /// The number of rows of each group.
  let sizes: [Double]
  private let within: [[Double]]

  init(_ design: [[Double]], _ outcome: [Double], groups: [Int]) {
    rows = design.count
    columns = design.first?.count ?? 0
    let cells = zip(design, outcome).map { $0 + [$1] }
    var members = [[[Double]]](repeating: [], count: (groups.max() ?? -1) + 1)
    for (row, group) in zip(cells, groups) { members[group].append(row) }
    let width = columns + 1
    let averages = members.map { rows in
      (0..<width).map { column in Descriptives.mean(of: rows.map { $0[column] }) ?? 0 }
    }
    means = averages
    sizes = members.map { Double($0.count) }
    within = Self.compressed(zip(members, averages).flatMap { rows, mean in rows.map { zip($0, mean).map(-) } }, width)
  }

  /// Whether groups explain everything: nothing but rounding is left within them.
  func hasNothingWithin() -> Bool {
    let kept = (0..<columns).filter { column in within.contains { abs($0[column]) > 1e-9 * largest(column) } }
    let outcome = within.map { $0[columns] }
    guard !kept.isEmpty else { return outcome.allSatisfy { abs($0) <= 1e-12 * largest(columns) } }
    guard let fit = try? LeastSquares(within.map { row in kept.map { row[$0] } }, outcome) else { return false }
    return fit.residuals.allSatisfy { abs($0) <= 1e-12 * largest(columns) }
  }

  /// Fits for one γ, 0 or more.
  func fit(_ ratio: Double) throws(Undefined) -> LeastSquares {
    var rows = within
    for (mean, size) in zip(means, sizes) {
      let weight = (size / (1 + size * ratio)).squareRoot()
      rows.append(mean.map { $0 * weight })
    }
    return try LeastSquares(rows.map { Array($0.dropLast()) }, rows.map { $0[columns] })
  }

  /// −2 log restricted likelihood at γ, as lme4 prints it; infinite where it cannot be computed.
  func criterion(_ ratio: Double) -> Double {
    guard let fit = try? fit(ratio) else { return .infinity }
    let degrees = Double(rows - columns)
    let spread = sizes.reduce(0) { $0 + log1p($1 * ratio) }
    return spread + fit.logDeterminant + degrees * (1 + log(2 * Double.pi * fit.sumOfSquares / degrees))
  }

  /// The γ of the smallest criterion: 0 where no other is smaller, else by golden section around the best of a grid.
  func best() -> Double {
    let grid = stride(from: -18.0, through: 18, by: 0.5).map { ($0, criterion(exp($0))) }
    guard let best = grid.min(by: { $0.1 < $1.1 }), best.1 < criterion(0) - 1e-9 else { return 0 }
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (best.0 - 0.5, best.0 + 0.5)
    var (first, second) = (high - golden, low + golden)
    var (atFirst, atSecond) = (criterion(exp(first)), criterion(exp(second)))
    for _ in 0..<60 {
      if atFirst < atSecond {
        (high, second, atSecond) = (second, first, atFirst)
        first = high - golden * (high - low)
        atFirst = criterion(exp(first))
      } else {
        (low, first, atFirst) = (first, second, atSecond)
        second = low + golden * (high - low)
        atSecond = criterion(exp(second))
      }
    }
    return exp((low + high) / 2)
  }

  private func largest(_ column: Int) -> Double { means.reduce(1) { max($0, abs($1[column])) } }

  /// Rows with the same sums of squares and products, at most one for each column.
  private static func compressed(_ rows: [[Double]], _ width: Int) -> [[Double]] {
    guard rows.count > width else { return rows }
    var reduced: [[Double]] = []
    var left = rows
    for column in 0..<width {  // Householder reflections, one a column
      let length = left.reduce(0) { $0 + $1[column] * $1[column] }.squareRoot()
      guard length > 0, var pivot = left.first else { continue }
      let sign = pivot[column] < 0 ? -1.0 : 1
      let scale = length * (length + abs(pivot[column]))
      var axis = left.map { $0[column] }
      axis[0] += sign * length
      for other in column..<width {
        let share = zip(axis, left).reduce(0) { $0 + $1.0 * $1.1[other] } / scale
        for row in left.indices { left[row][other] -= share * axis[row] }
      }
      pivot = left.removeFirst()
      reduced.append(pivot)
      for row in left.indices { left[row][column] = 0 }
    }
    return reduced
  }
}
