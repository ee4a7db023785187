import Notation
import TestSupport
import Testing

@testable import Statistics

@Suite struct MannWhitneyTests {
  /// Permeability of membranes (Hollander & Wolfe 1973, Nonparametric Statistical Methods, 69f): W = 35, p = .2544.
  @Test func meetsThePublishedFigures() {
    let test = MannWhitney(
      [1.15, 0.88, 0.9, 0.74, 1.21], [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46])
    #expect(test.uB == .value(35) && test.uA == .value(15) && test.exactP.isPrinted(as: "0.2544"))
    #expect(test.superiority.agrees(with: 0.7) && test.shift.agrees(with: 0.305))
  }

  /// The sleepers as two groups; R prints 0.06933 with ties.
  @Test func takesTiesIntoAccount() {
    let test = MannWhitney(PublishedSamples.sleepFirst, PublishedSamples.sleepSecond)
    #expect(test.uB == .value(74.5) && test.normalP.isPrinted(as: "0.06933"))
    #expect(test.exactP.agrees(with: 0.0658165364047717))
  }

  @Test func agreesWithEveryDeal() {
    var numbers = SplitMix64(seed: 8)
    for n in 2...10 {
      let values = (0..<n).map { _ in Double(Int.random(in: 0...5, using: &numbers)) }
      let cut = Int.random(in: 1..<n, using: &numbers)
      let (a, b) = (Array(values.prefix(cut)), Array(values.dropFirst(cut)))
      let u = { (a: [Double], b: [Double]) in
        a.reduce(0.0) { sum, x in b.reduce(sum) { $0 + ($1 > x ? 1 : $1 == x ? 0.5 : 0) } }
      }
      let middle = Double(cut * (n - cut)) / 2
      let deals = everyDeal(of: values, first: cut)
      let hits = deals.count { abs(u($0.0, $0.1) - middle) >= abs(u(a, b) - middle) }
      let test = MannWhitney(a, b)
      #expect(test.uB == .value(u(a, b)))
      #expect(test.exactP.agrees(with: Double(hits) / Double(deals.count)))
      #expect(MannWhitney(b, a).exactP == test.exactP)
    }
  }

  @Test func isExactUpToSixtyAndNormalBeyond() {
    var numbers = SplitMix64(seed: 9)
    let values = (0..<5000).map { _ in numbers.normal() }
    let sixty = MannWhitney(Array(values[..<20]), values[20..<60].map { $0 + 0.5 })
    #expect(sixty.p == sixty.exactP && sixty.exactP.agrees(with: sixty.normalP.value ?? -1, within: 0.01))
    let more = MannWhitney(Array(values[..<21]), Array(values[21..<61]))
    #expect(more.exactP.reason == .beyondExactLimit && more.p == more.normalP)
    #expect(MannWhitney(Array(values[..<21]), Array(values[21..<61]), exact: true).exactP.value != nil)
    #expect(MannWhitney([1, 2], [3], exact: false).exactP.reason == .beyondExactLimit)
    let thousands = MannWhitney(Array(values[..<2000]), Array(values[2000...]), exact: true)
    #expect(thousands.exactP.reason == .beyondExactLimit && thousands.p == thousands.normalP)
  }

  @Test func saysWhyThereIsNone() {
    #expect(MannWhitney([], [1]).p.reason == .emptyGroup)
    let tied = MannWhitney([4, 4], [4, 4, 4])
    #expect(tied.z.reason == .allRanksTied && tied.normalP.reason == .allRanksTied)
    #expect(tied.exactP == .value(1) && tied.superiority == .value(0.5) && tied.shift == .value(0))
    #expect(MannWhitney([1], [2]).exactP == .value(1))
  }
}

/// Returns all ways to deal values into a first group of a size and a second one.
func everyDeal(of values: [Double], first: Int) -> [([Double], [Double])] {
  (0..<(1 << values.count)).lazy.filter { $0.nonzeroBitCount == first }.map { deal in
    let isFirst = values.indices.map { deal & (1 << $0) != 0 }
    return (
      zip(values, isFirst).filter(\.1).map(\.0), zip(values, isFirst).filter { !$0.1 }.map(\.0)
    )
  }
}
