/// The points of a chart as heights above the centre line in sigmas, and the patterns they may make.
///
/// Each pattern answers with the places, from 0, of the points that complete it.
struct StandardizedPoints {
  /// What binary fractions may leave of 0, in sigmas.
  private static let rounding = 1e-9
  private let heights: [Double]

  init(_ heights: [Double]) { self.heights = heights }

  /// Points farther from the centre than so many sigmas.
  func beyond(_ sigmas: Double) -> [Int] { heights.indices.filter { abs(heights[$0]) > sigmas + Self.rounding } }

  /// So many or more points in a row on one side of the centre.
  func run(of length: Int) -> [Int] {
    streaks(of: length) { index in side(of: index, beyond: 0) }
  }

  /// So many or more points in a row, each above the one before, or each below it.
  func trend(of length: Int) -> [Int] {
    streaks(of: length - 1) { step(to: $0) }
  }

  /// So many or more points in a row that go up and down in turn.
  func alternation(of length: Int) -> [Int] {
    streaks(of: length - 1) { index in step(to: index) * (index.isMultiple(of: 2) ? 1 : -1) }
  }

  /// So many or more points in a row within one sigma of the centre.
  func hugging(of length: Int) -> [Int] {
    streaks(of: length) { abs(heights[$0]) < 1 - Self.rounding ? 1 : 0 }
  }

  /// So many or more points in a row, none of them within one sigma of the centre, on whichever side.
  func shunning(of length: Int) -> [Int] {
    streaks(of: length) { abs(heights[$0]) > 1 + Self.rounding ? 1 : 0 }
  }

  /// So many of so many points in a row beyond so many sigmas on one side, the last of them among them.
  func share(_ needed: Int, of length: Int, beyond sigmas: Double) -> [Int] {
    heights.indices.filter { index in
      let side = side(of: index, beyond: sigmas)
      let window = max(0, index - length + 1)...index
      return side != 0 && window.count { self.side(of: $0, beyond: sigmas) == side } >= needed
    }
  }

  /// Places at which the kind has been the same, and not 0, for at least that long.
  private func streaks(of length: Int, kind: (Int) -> Int) -> [Int] {
    var (last, count) = (0, 0)
    return heights.indices.filter { index in
      let kind = kind(index)
      count = kind == 0 ? 0 : kind == last ? count + 1 : 1
      last = kind
      return count >= length
    }
  }

  /// 1 above, −1 below, 0 within.
  private func side(of index: Int, beyond sigmas: Double) -> Int {
    guard abs(heights[index]) > sigmas + Self.rounding else { return 0 }
    return heights[index] > 0 ? 1 : -1
  }

  /// 1 where the point is above the one before, −1 below it, 0 where they are equal or there is none.
  private func step(to index: Int) -> Int {
    guard index > 0 else { return 0 }
    let difference = heights[index] - heights[index - 1]
    return abs(difference) <= Self.rounding ? 0 : difference > 0 ? 1 : -1
  }
}
