/// The rows of a regression that have all their numbers, or what is wrong with them.
struct RegressionRows {
  /// X, row by row.
  let design: [[Double]]
  /// The outcome, row by row.
  let outcome: [Double]
  /// The position of each row in what was given.
  let positions: [Int]
  /// One name a column; made up (`x0`, `x1`, …) where none were given.
  let names: [String]
  /// How many rows lacked a number.
  let dropped: Int
  private let flaw: Undefined?

  /// Collects the rows; rows of different lengths, or names that are not one to a column or not different, are
  /// `invalid_input`.
  init(_ design: [[Double?]], _ outcome: [Double?], names: [String]) {
    let width = design.first?.count ?? names.count
    self.names = names.isEmpty ? (0..<width).map { "x\($0)" } : names
    let isSound =
      design.count == outcome.count && design.allSatisfy { $0.count == width } && self.names.count == width
      && Set(self.names).count == width && width > 0
    flaw = isSound ? nil : .invalidInput
    var rows: [(row: [Double], outcome: Double, position: Int)] = []
    for (position, row) in design.enumerated() where isSound {
      let values = row.compactMap { $0?.isFinite == true ? $0 : nil }
      guard values.count == width, let value = outcome[position], value.isFinite else { continue }
      rows.append((values, value, position))
    }
    self.design = rows.map(\.row)
    self.outcome = rows.map(\.outcome)
    positions = rows.map(\.position)
    dropped = max(design.count, outcome.count) - rows.count
  }

  /// Returns the rows for a fit.
  /// - Throws: what is wrong with them.
  func checked() throws(Undefined) -> RegressionRows {
    if let flaw { throw flaw }
    guard !design.isEmpty else { throw .empty }
    return self
  }

  /// Fits the outcome by least squares.
  func fit() throws(Undefined) -> LeastSquares {
    let rows = try checked()
    return try LeastSquares(rows.design, rows.outcome)
  }
}
