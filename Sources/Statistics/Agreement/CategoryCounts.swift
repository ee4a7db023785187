/// How many raters put each unit into each category.
struct CategoryCounts {
  /// More categories than any scale of judgements has; with more the table of their pairs would fill the memory.
  static let mostCategories = 1000
  /// The largest count that is taken for one.
  static let largest = 1_000_000_000

  /// A row per unit that was rated at all, a column per category.
  let rows: [[Double]]
  /// How many categories the scale has.
  let categories: Int
  /// Where the categories stand, for weights by distance: at their numbers, or one step apart.
  let positions: [Double]
  /// Why nothing can be computed.
  let fault: Undefined?

  /// Counts ratings.
  init(_ ratings: Ratings) {
    categories = ratings.categories.count
    positions = ratings.numbers ?? (0..<categories).map(Double.init)
    fault = ratings.fault ?? (categories > Self.mostCategories ? .invalidInput : nil)
    guard fault == nil else {
      rows = []
      return
    }
    rows = ratings.units.filter { !$0.isEmpty }.map { unit in
      var counts = [Double](repeating: 0, count: ratings.categories.count)
      for place in unit { counts[place] += 1 }
      return counts
    }
  }

  /// Takes a table of counts, a row per unit; its rows are as long as each other and as the scale, if that is given.
  init(table: [[Int]], categories scale: [Rating]? = nil) {
    let width = scale?.count ?? table.first?.count ?? 0
    let numbers = scale?.compactMap(\.number) ?? []
    let isSound =
      width <= Self.mostCategories && Set(scale ?? []).count == (scale?.count ?? 0)
      && table.allSatisfy { $0.count == width && $0.allSatisfy { (0...Self.largest).contains($0) } }
    categories = width
    positions = numbers.count == width ? numbers : (0..<width).map(Double.init)
    fault = isSound ? nil : .invalidInput
    rows = isSound ? table.map { $0.map(Double.init) }.filter { $0.contains { $0 > 0 } } : []
  }
}
