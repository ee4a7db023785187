/// Numbers that several raters gave the same units, of the units that all of them rated.
struct CompleteRows {
  /// A row per unit that every rater rated, a place per rater.
  let rows: [[Double]]
  /// How many raters the widest row has room for.
  let raters: Int
  /// How many units lacked a rating.
  let dropped: Int

  /// Keeps the units without a gap; beyond a short row's end ratings are missing, and so is what is not finite.
  init(_ ratings: [[Double?]]) {
    let width = ratings.map(\.count).max() ?? 0
    rows = ratings.map { $0.compactMap { $0 }.filter(\.isFinite) }.filter { $0.count == width && width > 0 }
    raters = width
    dropped = ratings.count - rows.count
  }

  /// Why nothing can be computed; `nil` with two units and two raters.
  var obstacle: Undefined? {
    if raters == 0 || rows.isEmpty { return .empty }
    if raters < 2 { return .fewerThanTwoRaters }
    return rows.count < 2 ? .fewerThanTwo : nil
  }
}
