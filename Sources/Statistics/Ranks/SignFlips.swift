/// The exact distribution of a sum of whole numbers whose signs are flipped by fair coins.
///
/// By dynamic programming over the sum of those that come up positive, as for Wilcoxon's statistic in the presence of
/// ties (Streitberg & Röhmel 1986, Computational Statistics Quarterly 3:23–29, call it the shift algorithm).
struct SignFlips {
  /// The most additions that are worth waiting for; beyond them there is no exact distribution.
  static let most = 200_000_000
  /// P(the positive ones add up to the index), for every sum there is.
  private let probabilities: [Double]

  /// Creates the distribution of the sizes, none of them negative; `nil` where it would take too long.
  init?(of sizes: [Int]) {
    guard let total = Self.total(of: sizes) else { return nil }
    var probabilities = [Double](repeating: 0, count: total + 1)
    probabilities[0] = 1
    var reached = 0
    for size in sizes {
      reached += size
      probabilities.withUnsafeMutableBufferPointer { Self.flip(size, in: $0, upTo: reached) }
    }
    self.probabilities = probabilities
  }

  /// Returns P(the sum with its signs is at least as far from 0 as the observed one), 0…1.
  /// - Parameter positive: the sum of the sizes whose sign is observed to be positive.
  func twoSided(positive: Int) -> Double {
    let total = probabilities.count - 1
    let tail = min(positive, total - positive)
    guard tail >= 0 else { return 0 }
    guard 2 * tail < total else { return 1 }
    return min(1, 2 * probabilities[...tail].reduce(0, +))
  }

  /// The sum of the sizes, if the work that it means is bearable.
  private static func total(of sizes: [Int]) -> Int? {
    var total = 0
    for size in sizes {
      guard size >= 0, size <= most, total <= most else { return nil }
      total += size
    }
    let (work, overflow) = total.multipliedReportingOverflow(by: sizes.count)
    return overflow || work > most || total > most / 8 ? nil : total
  }

  /// Adds a size or not, each with probability one half; from the top, so that nothing is added twice.
  private static func flip(_ size: Int, in probabilities: UnsafeMutableBufferPointer<Double>, upTo reached: Int) {
    guard size > 0 else { return }
    var sum = reached
    while sum >= size {
      probabilities[sum] = 0.5 * (probabilities[sum] + probabilities[sum - size])
      sum -= 1
    }
    for sum in 0..<min(size, reached + 1) { probabilities[sum] *= 0.5 }
  }
}
