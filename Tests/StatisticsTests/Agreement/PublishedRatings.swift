@testable import Statistics

/// Ratings from the literature.
enum PublishedRatings {
  /// Krippendorff 2011, Computing Krippendorff's Alpha-Reliability: four observers, twelve units, missing values.
  static let canonical: [[Double?]] = [
    [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
    [2, 2, 2, 2], [nil, 5, 5, 5], [nil, nil, 1, 1], [nil, nil, 3, nil],
  ]
  /// Shrout & Fleiss 1979, Psychological Bulletin 86:420–428, table 2: four judges, six targets.
  static let judges: [[Double?]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]
}

extension Ratings {
  /// Ratings that are numbers.
  init(numbers: [[Double?]], categories: [Double]? = nil) {
    self.init(numbers.map { $0.map { $0.map(Rating.number) } }, categories: categories.map { $0.map(Rating.number) })
  }

  /// Ratings that are names; a dash is a missing one.
  init(_ rows: String..., categories: String? = nil) {
    func ratings(_ row: String) -> [Rating?] { row.split(separator: " ").map { $0 == "-" ? nil : .text(String($0)) } }
    self.init(rows.map(ratings), categories: categories.map { ratings($0).compactMap { $0 } })
  }
}

/// Whether a figure rounds to what was printed, with that many decimals.
func prints(_ figure: Figure, _ printed: Double, decimals: Int) -> Bool {
  guard let value = figure.value else { return false }
  return abs(value - printed) <= 0.5000001 * (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
}
