import Notation

/// How many ways to flip the signs of changes give a sum as far from 0: counted, listed or, where neither can be done,
/// drawn at random.
struct SignFlipTest {
  /// Up to so many changes all flips are listed where they cannot be counted.
  static let mostListed = 20
  /// How many flips are as extreme, among all of them or among those drawn.
  let extreme: Figure
  /// Two-sided, 0…1.
  let p: Figure
  /// How many flips were drawn; `nil` where all were looked at.
  let resamples: Int?

  /// Tests changes, at least one; `extreme` and `p` are `invalid_input` where so many resamples cannot be drawn.
  init(_ changes: [Double], resamples: Int?, seed: Int, concurrently: Bool) {
    let flipped = changes.filter { $0 != 0 }  // flipping 0 changes nothing
    if let share = Self.counted(flipped) ?? Self.listed(flipped) {
      let flips = Double(sign: .plus, exponent: changes.count, significand: 1)
      extreme = Figure(changes.count < 53 ? (share * flips).rounded() : share * flips, otherwise: .unbounded)
      (p, self.resamples) = (Figure(share), nil)
    } else if let count = Resampling.bearable(resamples, of: flipped.count), Self.size(of: flipped).isFinite {
      let hits = Self.drawn(count, of: flipped, seed: seed, concurrently)
      extreme = Figure(hits)
      p = Figure((hits + 1) / (Double(count) + 1))
      self.resamples = count
    } else {
      (extreme, p, self.resamples) = (.undefined(.invalidInput), .undefined(.invalidInput), nil)
    }
  }

  /// The share of extreme flips, where the changes are multiples of a unit; exact.
  private static func counted(_ changes: [Double]) -> Double? {
    guard let multiples = CommonUnit.multiples(of: changes) else { return nil }
    let positive = multiples.lazy.filter { $0 > 0 }.reduce(0, +)
    return SignFlips(of: multiples.map(abs))?.twoSided(positive: positive)
  }

  private static func listed(_ changes: [Double]) -> Double? {
    guard changes.count <= mostListed, size(of: changes).isFinite else { return nil }
    var sums = [0.0]
    for change in changes { sums = sums.map { $0 - change } + sums.map { $0 + change } }
    let least = threshold(of: changes)
    return Double(sums.count { abs($0) >= least }) / Double(sums.count)
  }

  private static func drawn(_ count: Int, of changes: [Double], seed: Int, _ concurrently: Bool) -> Double {
    let least = threshold(of: changes)
    let hits = Resampling.inChunks(count, seed: seed, concurrently: concurrently) { chunk, numbers in
      changes.withUnsafeBufferPointer { changes in
        for index in chunk.indices { chunk[index] = abs(flippedSum(of: changes, &numbers)) >= least ? 1 : 0 }
      }
    }
    return hits.reduce(0, +)
  }

  private static func flippedSum(of changes: UnsafeBufferPointer<Double>, _ numbers: inout SeededNumbers) -> Double {
    var sum = 0.0
    var bits: UInt64 = 0
    for (index, change) in changes.enumerated() {
      if index & 63 == 0 { bits = numbers.next() }
      sum += Double(bitPattern: change.bitPattern ^ (bits << 63))  // the sign is the highest bit
      bits >>= 1
    }
    return sum
  }

  private static func size(of changes: [Double]) -> Double { changes.reduce(0) { $0 + abs($1) } }

  /// What a sum must reach to be as extreme; sums of the same changes in another order differ by rounding.
  private static func threshold(of changes: [Double]) -> Double {
    abs(changes.reduce(0, +)) - 1e-12 * size(of: changes)
  }
}
