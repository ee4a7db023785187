/// The exact distribution of a sum of whole numbers whose signs are flipped by fair coins.
///
/// By dynamic programming over the sum of those that come up positive, as for Wilcoxon's statistic in the presence of
/// ties (Streitberg & Röhmel 1986, Computational Statistics Quarterly 3:23–29, call it the shift algorithm).
struct SignFlips {
  /// The most additions that are worth waiting for; beyond them there is no exact distribution.
  static let most = 200_000_000
  /// In ascending order, in which there are few sums for as long as possible.
  private let sizes: [Int]
  private let total: Int

  /// Creates the distribution of the sizes, none of them negative; `nil` where it would take too long.
  init?(of sizes: [Int]) {
    guard let total = Self.total(of: sizes) else { return nil }
    self.total = total
    self.sizes = sizes.sorted()
  }

  /// Returns P(the sum with its signs is at least as far from 0 as the observed one), 0…1.
  /// - Parameter positive: the sum of the sizes whose sign is observed to be positive.
  func twoSided(positive: Int) -> Double {
    let tail = min(positive, total - positive)
    guard tail >= 0 else { return 0 }
    guard 2 * tail < total else { return 1 }
    return min(1, 2 * probabilities(upTo: tail).reduce(0, +))
  }

  /// P(the positive ones add up to the index); no sum depends on a larger one.
  private func probabilities(upTo last: Int) -> [Double] {
    var old = [Double](repeating: 0, count: last + 1)
    old[0] = 1
    var new = old
    var reached = 0
    for size in sizes where size > 0 {
      reached = min(reached + size, last)
      old.withUnsafeBufferPointer { old in
        new.withUnsafeMutableBufferPointer { Self.flip(size, from: old, to: $0, upTo: reached) }
      }
      swap(&old, &new)
    }
    return old
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

  /// Adds a size or not, each with probability one half; from one list to another, so that several sums are one step.
  private static func flip(
    _ size: Int, from old: UnsafeBufferPointer<Double>, to new: UnsafeMutableBufferPointer<Double>, upTo reached: Int
  ) {
    for sum in 0..<min(size, reached + 1) { new[sum] = 0.5 * old[sum] }
    guard size <= reached else { return }
    for sum in size...reached { new[sum] = 0.5 * (old[sum] + old[sum - size]) }
  }
}
