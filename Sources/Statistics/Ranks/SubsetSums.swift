/// The exact distribution of the sum of whole numbers when so many of them are drawn without replacement.
///
/// By dynamic programming over size and sum of the draw; for ranks that tie as well as for scores.
struct SubsetSums {
  /// The most cells that are worth the memory, and the most additions that are worth waiting for.
  static let most = (cells: 4_000_000, additions: 200_000_000)
  /// How many draws there are; exact up to 2⁵³.
  let draws: Double
  /// How many of them add up to the index, for every sum there is.
  private let ways: [Double]
  /// The mean of the sums, times the number of values.
  private let scaledMean: Int
  private let count: Int

  /// Creates the distribution of the values, none of them negative; `nil` where it would take too long, or where more
  /// are drawn than there are.
  init?(of values: [Int], drawn: Int) {
    guard drawn >= 0, drawn <= values.count, !values.isEmpty, let total = Self.total(of: values, drawn: drawn) else {
      return nil
    }
    count = values.count
    scaledMean = total * drawn
    let width = Self.largestSum(of: values, drawn: drawn) + 1
    var ways = [Double](repeating: 0, count: (drawn + 1) * width)
    ways[0] = 1
    ways.withUnsafeMutableBufferPointer { ways in
      for (index, value) in values.enumerated() {
        for size in stride(from: min(drawn, index + 1), to: 0, by: -1) {
          Self.draw(value, into: ways, row: size * width, from: (size - 1) * width, width)
        }
      }
    }
    self.ways = Array(ways[(drawn * width)...])
    draws = self.ways.reduce(0, +)
    guard draws.isFinite, draws > 0 else { return nil }
  }

  /// Returns how many draws are as far from the mean sum as the observed one, or farther.
  func asFar(as observed: Int) -> Double {
    let distance = abs(observed * count - scaledMean)
    var sum = 0.0
    for (value, ways) in ways.enumerated() where abs(value * count - scaledMean) >= distance { sum += ways }
    return sum
  }

  /// Returns P(the sum is as far from its mean as the observed one, or farther), 0…1.
  func twoSided(_ observed: Int) -> Double { min(1, asFar(as: observed) / draws) }

  /// Returns twice the probability of the smaller tail, the observed sum among it, 0…1.
  func doubledTail(_ observed: Int) -> Double {
    guard ways.indices.contains(observed) else { return 0 }
    let lower = ways[...observed].reduce(0, +)
    let upper = ways[observed...].reduce(0, +)
    return min(1, 2 * min(lower, upper) / draws)
  }

  /// Adds the ways that draw this value too.
  private static func draw(
    _ value: Int, into ways: UnsafeMutableBufferPointer<Double>, row: Int, from smaller: Int, _ width: Int
  ) {
    guard value < width else { return }
    for sum in value..<width { ways[row + sum] += ways[smaller + sum - value] }
  }

  private static func largestSum(of values: [Int], drawn: Int) -> Int {
    values.sorted(by: >).prefix(drawn).reduce(0, +)
  }

  /// The sum of all values, if the work that it means is bearable.
  private static func total(of values: [Int], drawn: Int) -> Int? {
    guard values.count <= most.cells else { return nil }
    var total = 0
    for value in values {
      guard value >= 0, value <= most.cells, total <= most.cells * 100 else { return nil }
      total += value
    }
    let cells = (drawn + 1).multipliedReportingOverflow(by: largestSum(of: values, drawn: drawn) + 1)
    guard !cells.overflow, cells.partialValue <= most.cells else { return nil }
    return cells.partialValue.multipliedReportingOverflow(by: values.count).partialValue > most.additions ? nil : total
  }
}
