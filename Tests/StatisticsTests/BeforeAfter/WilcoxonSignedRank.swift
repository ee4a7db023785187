import Notation
import TestSupport
import Testing

@testable import Statistics

@Suite struct WilcoxonSignedRankTests {
  /// Darwin's maize: the smaller sum is 24, the exact p-value .0413.
  @Test func meetsThePublishedFigures() {
    let maize = WilcoxonSignedRank(differences: PublishedSamples.zeaMays)
    #expect(maize.negativeRanks == .value(24) && maize.exactP.isPrinted(as: "0.0413"))
    #expect(maize.hodgesLehmann == .value(25))
    let depression = WilcoxonSignedRank(
      before: PublishedSamples.depressionBefore, after: PublishedSamples.depressionAfter)
    #expect(depression.negativeRanks == .value(40) && depression.exactP.isPrinted(as: "0.03906"))
  }

  /// R's `wilcox.test` takes the normal distribution where there is a zero: V = 0, p = 0.009091.
  @Test func dropsZeros() {
    let sleep = WilcoxonSignedRank(before: PublishedSamples.sleepSecond, after: PublishedSamples.sleepFirst)
    #expect(sleep.zeros == 1 && sleep.nonzero == 9)
    #expect(sleep.positiveRanks == .value(0) && sleep.negativeRanks == .value(45))
    #expect(sleep.normalP.isPrinted(as: "0.009091") && sleep.exactP == .value(1.0 / 256))
    #expect(sleep.hodgesLehmann.isPrinted(as: "-1.3"))
  }

  @Test func ranksZerosByPratt() {
    let sleep = WilcoxonSignedRank(
      before: PublishedSamples.sleepSecond, after: PublishedSamples.sleepFirst, zeros: .pratt)
    #expect(sleep.negativeRanks == .value(54) && sleep.exactP == .value(1.0 / 256))
  }

  @Test func tiesWhatDiffersByRounding() {
    let test = WilcoxonSignedRank(differences: [70.4 - 70.1, 80.2 - 80.5, 1])
    #expect(test.positiveRanks == .value(4.5) && test.negativeRanks == .value(1.5))
  }

  @Test func saysWhyThereIsNone() {
    let none = WilcoxonSignedRank(differences: [])
    #expect(none.p.reason == .empty && none.hodgesLehmann.reason == .empty && none.positiveRanks.reason == .empty)
    let zeros = WilcoxonSignedRank(differences: [0, 0, 0])
    #expect(zeros.p.reason == .noNonzeroDifferences && zeros.z.reason == .noNonzeroDifferences)
    #expect(zeros.hodgesLehmann == .value(0) && zeros.positiveRanks == .value(0))
    #expect(WilcoxonSignedRank.exactP(differences: []).reason == .empty)
    #expect(WilcoxonSignedRank.exactP(differences: [0, 0]).reason == .noNonzeroDifferences)
    let missing = WilcoxonSignedRank(differences: [.nan, 1, .infinity])
    #expect(missing.n == 1 && missing.dropped == 2 && missing.p == .value(1))
  }

  @Test func agreesWithEveryFlip() {
    var numbers = SplitMix64(seed: 5)
    for n in 1...10 {
      for method in WilcoxonSignedRank.ZeroMethod.allCases {
        let changes = (0..<n).map { _ in Double(Int.random(in: -4...4, using: &numbers)) }
        let signed = SignedRanks(changes, zeros: method)
        guard !signed.doubled.isEmpty else { continue }
        let expected = share(of: signed.doubled.count) { flips in
          let sum = signed.doubled.indices.reduce(0.0) { flips[$1] ? $0 + Double(signed.doubled[$1]) : $0 }
          return abs(2 * sum - signed.total) >= abs(2 * signed.positive - signed.total)
        }
        #expect(WilcoxonSignedRank(differences: changes, zeros: method).exactP.agrees(with: expected))
        if method == .wilcox { #expect(WilcoxonSignedRank.exactP(differences: changes).agrees(with: expected)) }
      }
    }
  }

  @Test func isExactForHundredsAndNormalForThousands() {
    var numbers = SplitMix64(seed: 6)
    let changes = (0..<3000).map { _ in 0.1 + numbers.normal() }
    let hundreds = WilcoxonSignedRank(differences: Array(changes.prefix(200)))
    #expect(hundreds.exactP.agrees(with: hundreds.normalP.value ?? -1, within: 2e-3))
    let thousands = WilcoxonSignedRank(differences: changes)
    #expect(thousands.exactP.reason == .beyondExactLimit && thousands.p == thousands.normalP)
  }

  @Test func turnsRoundWithTheChanges() {
    var numbers = SplitMix64(seed: 7)
    for n in 1...30 {
      let changes = (0..<n).map { _ in (numbers.normal() * 10).rounded() / 10 }
      let test = WilcoxonSignedRank(differences: changes)
      let turned = WilcoxonSignedRank(differences: changes.map { -$0 })
      #expect(test.exactP == turned.exactP && test.normalP == turned.normalP)
      #expect(test.positiveRanks == turned.negativeRanks)
      #expect(test.hodgesLehmann == turned.hodgesLehmann.map { 0 - $0 })
    }
  }
}

/// Returns the share of all flips of so many coins that have a property.
func share(of coins: Int, has property: ([Bool]) -> Bool) -> Double {
  let all = 0..<(1 << coins)
  let hits = all.count { number in property((0..<coins).map { number & (1 << $0) != 0 }) }
  return Double(hits) / Double(all.count)
}
