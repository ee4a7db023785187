/// The ratings that Krippendorff's alpha compares: those of units with at least two, side by side in one buffer.
///
/// The squared distance of two ratings is that of two positions, except for the levels `nominal` and `ratio`; so sums
/// over all pairs follow from sums over the ratings, and no table of pairs is needed.
struct PairableRatings: Sendable {
  let level: KrippendorffAlpha.Level
  /// The places on the scale, unit after unit.
  let places: [Int32]
  /// Where in it each unit lies.
  let units: [Range<Int>]
  /// How many categories the scale has.
  let categories: Int
  /// The categories' numbers, less their mean, which takes nothing from a difference but much from rounding; as they
  /// are for the level `ratio`, and empty for levels that use none.
  private let numbers: [Double]

  /// Lays the ratings out, or reports why they cannot be compared on that level.
  init(_ ratings: Ratings, level: KrippendorffAlpha.Level) throws(Undefined) {
    if let obstacle = ratings.obstacle { throw obstacle == .noPairableUnits ? .noPairableValues : obstacle }
    self.level = level
    places = ratings.pairable.joined().map { Int32(truncatingIfNeeded: $0) }
    var start = 0
    units = ratings.pairable.map { unit in
      defer { start += unit.count }
      return start..<start + unit.count
    }
    categories = ratings.categories.count
    switch level {
    case .nominal: numbers = []
    case .ordinal:
      guard ratings.isOrdered else { throw .invalidInput }
      numbers = []
    case .interval:
      guard let values = ratings.numbers else { throw .invalidInput }
      let rated = places.map { values[Int($0)] }
      let mean = Descriptives.mean(of: rated) ?? 0
      numbers = Descriptives(rated).isConstant ? values.map { _ in 0 } : values.map { $0 - mean }
    case .ratio:
      guard let values = ratings.numbers, values.allSatisfy({ $0 >= 0 }) else { throw .invalidInput }
      numbers = values
    }
  }

  /// How often each category was chosen.
  var counts: [Int32] {
    var counts = [Int32](repeating: 0, count: categories)
    for place in places { counts[Int(place)] += 1 }
    return counts
  }

  /// Returns where the categories stand: at their numbers or, on the level `ordinal`, at the middle of the ranks of
  /// those who chose them, less the middle of all ranks.
  func positions(for counts: [Int32], total: Int) -> [Double] {
    guard level == .ordinal else { return numbers }
    var below = -Double(total) / 2
    return counts.map { count in
      defer { below += Double(count) }
      return below + Double(count) / 2
    }
  }

  /// Returns the squared distances of all ordered pairs of ratings of one unit, over the number of the others' ratings.
  func disagreement(in unit: Range<Int>, _ positions: [Double]) -> Double {
    let others = Double(unit.count - 1)
    if level == .ordinal || level == .interval {
      let mean = unit.reduce(0) { $0 + positions[Int(places[$1])] } / Double(unit.count)
      let squares = unit.reduce(0) { sum, index in
        let deviation = positions[Int(places[index])] - mean
        return sum + deviation * deviation
      }
      return 2 * Double(unit.count) * squares / others
    }
    var sum = 0.0
    for first in unit {
      for second in unit where second > first { sum += distance(Int(places[first]), Int(places[second])) }
    }
    return 2 * sum / others
  }

  /// Returns the squared distances of all ordered pairs of ratings, whatever their unit.
  func disagreement(of counts: [Int32], _ total: Double, _ positions: [Double]) -> Double {
    switch level {
    case .nominal: return total * total - counts.reduce(0) { $0 + Double($1) * Double($1) }
    case .ordinal, .interval:
      let mean = zip(counts, positions).reduce(0) { $0 + Double($1.0) * $1.1 } / total
      return 2 * total
        * zip(counts, positions).reduce(0) { $0 + Double($1.0) * ($1.1 - mean) * ($1.1 - mean) }
    case .ratio:
      let chosen = counts.indices.filter { counts[$0] > 0 }
      var sum = 0.0
      for (index, first) in chosen.enumerated() {
        for second in chosen[..<index] {
          sum += Double(counts[first]) * Double(counts[second]) * distance(first, second)
        }
      }
      return 2 * sum
    }
  }

  /// The squared distance of two categories on the levels `nominal` and `ratio`.
  @inline(__always) private func distance(_ first: Int, _ second: Int) -> Double {
    guard first != second else { return 0 }
    guard level == .ratio else { return 1 }
    let share = (numbers[first] - numbers[second]) / (numbers[first] + numbers[second])
    return share * share
  }
}
