/// What several raters said of the same units, on one scale.
///
/// A row per unit, a place per rater; ratings may be missing, and of a short row those beyond its end are.
package struct Ratings: Hashable, Sendable {
  /// The categories of the scale, in its order; without a scale those that occur, sorted.
  package let categories: [Rating]
  /// How many raters the widest row has room for.
  package let raters: Int
  /// Each unit's ratings as places on the scale, the missing ones left out.
  let units: [[Int]]
  /// Whether it is known which category is above which: the scale was given, or all are numbers.
  let isOrdered: Bool
  /// Why nothing can be computed of them: a rating outside the scale, a category twice, or a number that is not finite.
  let fault: Undefined?

  /// Places ratings on a scale.
  /// - Parameters:
  ///   - rows: a row per unit, a place per rater, `nil` where a rating is missing.
  ///   - scale: all categories in their order, also those that were never chosen; `nil` for those that occur.
  package init(_ rows: [[Rating?]], categories scale: [Rating]? = nil) {
    let given = rows.map { $0.compactMap(\.self) }
    let categories = scale ?? Set(given.joined()).sorted()
    let places = Dictionary(zip(categories, categories.indices)) { first, _ in first }
    self.categories = categories
    raters = rows.map(\.count).max() ?? 0
    units = given.map { $0.compactMap { places[$0] } }
    isOrdered = scale != nil || categories.allSatisfy { $0.number != nil }
    let isPlaced = zip(given, units).allSatisfy { $0.count == $1.count }
    let isFinite = categories.allSatisfy { $0.number?.isFinite ?? true }
    fault = isPlaced && isFinite && places.count == categories.count ? nil : .invalidInput
  }

  /// The categories as numbers; `nil` where one of them is a text.
  var numbers: [Double]? {
    let numbers = categories.compactMap(\.number)
    return numbers.count == categories.count ? numbers : nil
  }

  /// Units that at least two raters rated: those where there is something to agree on.
  var pairable: [[Int]] { units.filter { $0.count > 1 } }

  /// Why no two ratings can be compared; `nil` where some can.
  var obstacle: Undefined? {
    if let fault { return fault }
    if units.isEmpty { return .empty }
    if raters < 2 { return .fewerThanTwoRaters }
    return pairable.isEmpty ? .noPairableUnits : nil
  }
}
