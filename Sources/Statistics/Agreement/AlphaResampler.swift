import Notation

/// Krippendorff's alpha of many resamples of the units, from what each unit adds to the sums, worked out once.
struct AlphaResampler: Sendable {
  private let ratings: PairableRatings
  /// Of each unit: ratings, disagreement within it, and the sum and the sum of squares of its positions.
  private let sums: [SIMD4<Double>]

  /// Works out what does not change from one resample to the next.
  init(_ ratings: PairableRatings) {
    self.ratings = ratings
    let positions = ratings.level == .ordinal ? [] : ratings.positions(for: [], total: 0)
    sums = ratings.units.map { unit in
      guard ratings.level != .ordinal else { return SIMD4(Double(unit.count), 0, 0, 0) }
      let apart = ratings.disagreement(in: unit, positions)
      guard ratings.level == .interval else { return SIMD4(Double(unit.count), apart, 0, 0) }
      let values = ratings.places[unit].map { positions[Int($0)] }
      return SIMD4(Double(unit.count), apart, values.reduce(0, +), values.reduce(0) { $0 + $1 * $1 })
    }
  }

  /// Fills a chunk with the alpha of a resample each; not a number where all ratings drawn are the same.
  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) {
    if ratings.level == .interval {
      for index in chunk.indices { chunk[index] = alphaFromSums(&numbers) }
      return
    }
    var drawn = [Int](repeating: 0, count: sums.count)
    var counts = [Int32](repeating: 0, count: ratings.categories)
    for index in chunk.indices { chunk[index] = alphaFromCounts(&drawn, &counts, &numbers) }
  }

  /// On the level `interval` a resample is a sum of four numbers per unit.
  private func alphaFromSums(_ numbers: inout SeededNumbers) -> Double {
    let bound = UInt32(truncatingIfNeeded: sums.count)
    var total = SIMD4<Double>.zero
    sums.withUnsafeBufferPointer { sums in
      for _ in 0..<sums.count { total += sums[Int(numbers.below(bound))] }
    }
    let (size, apart, sum, squares) = (total[0], total[1], total[2], total[3])
    let any = 2 * (size * squares - sum * sum)
    // What is left of equal numbers is rounding, far below a millionth of their size.
    return any > 1e-12 * size * squares ? 1 - apart * (size - 1) / any : .nan
  }

  /// On the others the categories are recounted, since distances or their sums depend on the counts.
  private func alphaFromCounts(
    _ drawn: inout [Int], _ counts: inout [Int32], _ numbers: inout SeededNumbers
  ) -> Double {
    let bound = UInt32(truncatingIfNeeded: sums.count)
    for category in counts.indices { counts[category] = 0 }
    var total = SIMD4<Double>.zero
    for index in drawn.indices {
      let unit = Int(numbers.below(bound))
      drawn[index] = unit
      total += sums[unit]
      for place in ratings.units[unit] { counts[Int(ratings.places[place])] += 1 }
    }
    let size = total[0]
    let positions = ratings.positions(for: counts, total: Int(size))
    let any = ratings.disagreement(of: counts, size, positions)
    guard any > 0 else { return .nan }
    guard ratings.level == .ordinal else { return 1 - total[1] * (size - 1) / any }
    return 1 - drawn.reduce(0) { $0 + ratings.disagreement(in: ratings.units[$1], positions) } * (size - 1) / any
  }
}
