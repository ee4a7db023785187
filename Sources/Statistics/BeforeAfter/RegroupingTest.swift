import Notation

/// How many ways to deal values into two groups of the same sizes set their means as far apart: counted, listed or,
/// where neither can be done, drawn at random.
struct RegroupingTest {
  /// Up to so many ways all are listed where they cannot be counted.
  static let mostListed = 500_000.0
  /// How many ways there are.
  let permutations: Double
  /// How many of them are as extreme, among all or among those drawn.
  let extreme: Figure
  /// Two-sided, 0…1.
  let p: Figure
  /// How many ways were drawn; `nil` where all were looked at.
  let resamples: Int?

  /// Tests two groups, neither of them empty; the smaller one is dealt, which says the same of the other.
  init(_ a: [Double], _ b: [Double], resamples: Int?, seed: Int, concurrently: Bool) {
    let values = a.count < b.count ? a + b : b + a
    let drawn = min(a.count, b.count)
    permutations = (0..<drawn).reduce(1) { ($0 * Double(values.count - $1) / Double($1 + 1)).rounded() }
    let (centred, size) = Self.centred(values)
    if let sums = Self.counted(values, drawn) {
      extreme = Figure(sums.extreme, otherwise: .unbounded)
      (p, self.resamples) = (Figure(min(1, sums.extreme / sums.all)), nil)
    } else if permutations <= Self.mostListed, size.isFinite {
      let sums = Self.listed(centred, drawn, least: Self.threshold(centred, drawn, size))
      extreme = Figure(sums.extreme)
      (p, self.resamples) = (Figure(sums.extreme / sums.all), nil)
    } else if let count = Resampling.bearable(resamples, of: drawn), size.isFinite {
      let dealing = Dealing(values: centred, drawn: drawn, least: Self.threshold(centred, drawn, size))
      let hits = Resampling.inChunks(count, seed: seed, concurrently: concurrently, fill: dealing.fill).reduce(0, +)
      extreme = Figure(hits)
      (p, self.resamples) = (Figure((hits + 1) / (Double(count) + 1)), count)
    } else {
      (extreme, p, self.resamples) = (.undefined(.invalidInput), .undefined(.invalidInput), nil)
    }
  }

  private static func counted(_ values: [Double], _ drawn: Int) -> (extreme: Double, all: Double)? {
    guard let smallest = values.min() else { return nil }
    let distances = values.map { $0 - smallest }.roundedForTies
    guard let multiples = CommonUnit.multiples(of: distances), let sums = SubsetSums(of: multiples, drawn: drawn) else {
      return nil
    }
    return (sums.asFar(as: multiples.prefix(drawn).reduce(0, +)), sums.draws)
  }

  private static func listed(_ values: [Double], _ drawn: Int, least: Double) -> (extreme: Double, all: Double) {
    var sums = [[Double]](repeating: [], count: drawn + 1)
    sums[0] = [0]
    for value in values {
      for size in stride(from: drawn, to: 0, by: -1) { sums[size] += sums[size - 1].map { $0 + value } }
    }
    return (Double(sums[drawn].count { abs($0) >= least }), Double(sums[drawn].count))
  }

  /// The values less their mean, so that a group's sum shows how far apart the means are; and how large they are.
  private static func centred(_ values: [Double]) -> (values: [Double], size: Double) {
    let mean = Descriptives.mean(of: values) ?? 0
    let centred = values.map { $0 - mean }
    return (centred, centred.reduce(0) { $0 + abs($1) })
  }

  /// What a sum must reach to be as extreme; sums of the same values in another order differ by rounding.
  private static func threshold(_ values: [Double], _ drawn: Int, _ size: Double) -> Double {
    abs(values.prefix(drawn).reduce(0, +)) - 1e-12 * size
  }
}

/// Draws a group at random, repeatedly, and reports which of them are extreme.
private struct Dealing {
  let values: [Double]
  let drawn: Int
  let least: Double

  /// Writes 1 for each deal that is extreme; a list dealt from once is as good as new for the next deal.
  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) {
    var rest = values
    for index in chunk.indices {
      var sum = 0.0
      for place in 0..<drawn {
        rest.swapAt(place, place + Int(numbers.below(UInt32(clamping: rest.count - place))))
        sum += rest[place]
      }
      chunk[index] = abs(sum) >= least ? 1 : 0
    }
  }
}
