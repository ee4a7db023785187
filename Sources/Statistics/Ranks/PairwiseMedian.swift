/// The medians that Hodges and Lehmann estimate with, of all pairs of values (Hodges & Lehmann 1963, Annals of
/// Mathematical Statistics 34:598–611).
///
/// The pairs are never listed: they are counted under a trial value, which is then halved towards the median in at most
/// 64 steps, so that thousands of values take no time.
enum PairwiseMedian {
  /// Returns the median of the means of all pairs of values, each with itself among them; `nil` of none.
  static func ofMeans(_ values: [Double]) -> Double? {
    let halves = values.map { $0 / 2 }.sorted()
    let (pairs, overflow) = halves.count.multipliedReportingOverflow(by: halves.count + 1)
    guard !overflow else { return nil }
    return median(of: pairs / 2) { trial in
      var ordered = 0
      var withItself = 0
      var below = halves.count
      for half in halves {
        while below > 0, half + halves[below - 1] > trial { below -= 1 }
        ordered += below
        if half + half <= trial { withItself += 1 }
      }
      return (ordered + withItself) / 2
    }
  }

  /// Returns the median of all differences of a later value and an earlier one; `nil` where either has none.
  static func ofDifferences(from earlier: [Double], to later: [Double]) -> Double? {
    let earlier = earlier.sorted()
    let later = later.sorted()
    let (pairs, overflow) = earlier.count.multipliedReportingOverflow(by: later.count)
    guard !overflow else { return nil }
    return median(of: pairs) { trial in
      var count = 0
      var below = 0
      for old in earlier {
        while below < later.count, later[below] - old <= trial { below += 1 }
        count += below
      }
      return count
    }
  }

  private static func median(of count: Int, countUpTo: (Double) -> Int) -> Double? {
    guard count > 0 else { return nil }
    let lower = smallest { countUpTo($0) > (count - 1) / 2 }
    guard count.isMultiple(of: 2) else { return lower }
    return lower / 2 + smallest { countUpTo($0) > count / 2 } / 2
  }

  /// The smallest number that suffices, by bisection over the numbers there are in their order.
  private static func smallest(that suffices: (Double) -> Bool) -> Double {
    var low = place(of: -.infinity)
    var high = place(of: .infinity)
    while low < high {
      let middle = low + Int64((UInt64(bitPattern: high &- low)) / 2)
      if suffices(number(at: middle)) { high = middle } else { low = middle + 1 }
    }
    return number(at: low)
  }

  /// The place of a number among all numbers: its bits, in the order of the values.
  private static func place(of number: Double) -> Int64 {
    let bits = Int64(bitPattern: number.bitPattern)
    return bits < 0 ? Int64.min &- bits : bits
  }

  private static func number(at place: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: place < 0 ? Int64.min &- place : place))
  }
}
