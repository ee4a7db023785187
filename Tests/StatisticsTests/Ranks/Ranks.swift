import Notation
import TestSupport
import Testing

@testable import Statistics

@Suite struct RanksTests {
  @Test func sharesTheRanksOfEqualValues() {
    let ranks = Midranks([3, 1, 3, 2, 3])
    #expect(ranks.ranks == [4, 1, 4, 2, 4])
    #expect(ranks.groups == [1, 1, 3] && ranks.tieTerm == 24)
    #expect(Midranks([]).ranks.isEmpty && Midranks([]).tieTerm == 0)
  }

  @Test func countsFlips() {
    let flips = SignFlips(of: [1, 2, 3])
    #expect(flips?.twoSided(positive: 6) == 0.25 && flips?.twoSided(positive: 3) == 1)
    #expect(flips?.twoSided(positive: 1) == 0.5 && flips?.twoSided(positive: -1) == 0)
    #expect(SignFlips(of: [])?.twoSided(positive: 0) == 1)
    #expect(SignFlips(of: [1, -2]) == nil)
    #expect(SignFlips(of: [.max, .max]) == nil && SignFlips(of: [10_000_000, 1_000_000_000]) == nil)
  }

  @Test func countsDraws() {
    let draws = SubsetSums(of: [1, 2, 3, 4], drawn: 2)
    #expect(draws?.draws == 6 && draws?.asFar(as: 3) == 2 && draws?.twoSided(5) == 1)
    #expect(draws?.doubledTail(7) == 2.0 / 6 && draws?.doubledTail(99) == 0)
    #expect(SubsetSums(of: [1, 2], drawn: 3) == nil && SubsetSums(of: [], drawn: 0) == nil)
    #expect(SubsetSums(of: [1, -2], drawn: 1) == nil && SubsetSums(of: [.max, .max], drawn: 2) == nil)
    #expect(SubsetSums(of: [Int](repeating: 1, count: 5000), drawn: 2500) == nil)
  }

  @Test func findsTheCommonUnit() {
    #expect(CommonUnit.multiples(of: [10, -25, 0]) == [2, -5, 0])
    #expect(CommonUnit.multiples(of: [0.3, 0.1 + 0.2, 1]) == [3, 3, 10])
    #expect(CommonUnit.multiples(of: [71.0 / 3, 70, 1.0 / 3]) == [71, 210, 1])
    #expect(CommonUnit.multiples(of: [0, 0]) == [0, 0] && CommonUnit.multiples(of: []) == [])
    #expect(CommonUnit.multiples(of: [Double.pi]) == nil && CommonUnit.multiples(of: [1e300]) == nil)
  }

  @Test func findsTheMedianOfAllPairs() {
    var numbers = SplitMix64(seed: 16)
    for n in 1...25 {
      let x = (0..<n).map { _ in (numbers.normal() * 20).rounded() / 4 }
      let y = (0..<(26 - n)).map { _ in numbers.normal() }
      let means = x.indices.flatMap { i in x[...i].map { ($0 + x[i]) / 2 } }.sorted()
      #expect(PairwiseMedian.ofMeans(x) == Quantile.median(ofSorted: means))
      let differences = x.flatMap { old in y.map { $0 - old } }.sorted()
      #expect(PairwiseMedian.ofDifferences(from: x, to: y) == Quantile.median(ofSorted: differences))
    }
    #expect(PairwiseMedian.ofMeans([]) == nil && PairwiseMedian.ofDifferences(from: [1], to: []) == nil)
    #expect(PairwiseMedian.ofMeans([.greatestFiniteMagnitude]) == .greatestFiniteMagnitude)
    #expect(PairwiseMedian.ofMeans([-0.0, 0]) == 0)
  }

  /// R's `quantile(c(1, 2, 4, 8), c(.1, .5, .9))` is 1.3, 3 and 6.8.
  @Test func interpolatesQuantiles() {
    let values: [Double] = [1, 2, 4, 8]
    #expect(agree(Quantile.type7(0.1, ofSorted: values), 1.3))
    #expect(Quantile.type7(0.5, ofSorted: values) == 3 && Quantile.median(ofSorted: values) == 3)
    #expect(agree(Quantile.type7(0.9, ofSorted: values), 6.8))
    #expect(Quantile.type7(0, ofSorted: values) == 1 && Quantile.type7(1, ofSorted: values) == 8)
    #expect(Quantile.type7(0.5, ofSorted: []) == nil && Quantile.type7(.nan, ofSorted: values) == nil)
    #expect(Quantile.type7(1.1, ofSorted: values) == nil && Quantile.median(ofSorted: [7]) == 7)
  }
}
