import Testing

@testable import Statistics

@Suite struct McNemarTests {
  /// Approval of the prime minister, asked twice (Agresti 1990, Categorical Data Analysis, 350): z² = 17.36; with
  /// correction for continuity 16.82 (R's `mcnemar.test`).
  @Test func meetsThePublishedStatistic() {
    let test = McNemar(passPass: 794, passFail: 150, failPass: 86, failFail: 570)
    #expect(test.chiSquared.isPrinted(as: "17.36") && test.correctedChiSquared.isPrinted(as: "16.82"))
    #expect(test.n == .value(1600) && test.discordant == .value(236) && test.difference == .value(-0.04))
  }

  /// Bentur et al. (2009) and Cavo et al. (2012), in Fagerland, Lydersen & Laake (2017), Statistical Analysis of
  /// Contingency Tables, chapter 8; the book's differences are before minus after.
  @Test func meetsThePublishedIntervals() {
    let bentur = McNemar(passPass: 1, passFail: 1, failPass: 7, failFail: 12)
    #expect(bentur.low.isPrinted(as: "0.0256") && bentur.high.isPrinted(as: "0.5069"))
    #expect(bentur.exactP.isPrinted(as: "0.0703") && bentur.midP.isPrinted(as: "0.0391"))
    let cavo = McNemar(passPass: 59, passFail: 6, failPass: 16, failFail: 80)
    #expect(cavo.low.isPrinted(as: "0.0046") && cavo.high.isPrinted(as: "0.1186"))
    #expect(cavo.exactP.isPrinted(as: "0.052479") && cavo.midP.isPrinted(as: "0.034690"))
    #expect(cavo.chiSquaredP.isPrinted(as: "0.033006") && cavo.correctedChiSquaredP.isPrinted(as: "0.055009"))
  }

  @Test func saysWhyThereIsNone() {
    let none = McNemar(passPass: 0, passFail: 0, failPass: 0, failFail: 0)
    #expect(none.n == .value(0) && none.difference.reason == .empty && none.exactP.reason == .empty)
    let same = McNemar(passPass: 5, passFail: 0, failPass: 0, failFail: 3)
    #expect(same.difference == .value(0) && same.low.value != nil)
    #expect(same.exactP.reason == .noDiscordantPairs && same.chiSquared.reason == .noDiscordantPairs)
    let negative = McNemar(passPass: 5, passFail: -1, failPass: 0, failFail: 3)
    #expect(negative.n.reason == .invalidInput && negative.exactP.reason == .invalidInput)
    let huge = McNemar(passPass: .max, passFail: .max, failPass: .max, failFail: .max)
    #expect(huge.low.reason == .invalidInput && huge.midP.reason == .invalidInput)
    let large = McNemar(passPass: 0, passFail: .max / 2, failPass: .max / 2, failFail: 0)
    #expect(large.exactP.reason == .beyondExactLimit && large.chiSquaredP == .value(1))
  }

  @Test func doesNotCorrectBeyondEquality() {
    let test = McNemar(passPass: 5, passFail: 2, failPass: 2, failFail: 3)
    #expect(test.correctedChiSquared == .value(0) && test.exactP == .value(1))
    #expect(test.midP.agrees(with: 1 - 0.375 / 2))
  }

  @Test func turnsRoundWithTheVerdicts() {
    for b in 0...6 {
      for c in 0...6 {
        let test = McNemar(passPass: 4, passFail: b, failPass: c, failFail: 7)
        let turned = McNemar(passPass: 4, passFail: c, failPass: b, failFail: 7)
        #expect(test.exactP == turned.exactP && test.midP == turned.midP)
        #expect(agree(test.low.value, turned.high.value.map { -$0 }))
        #expect((-1...1).contains(test.low.value ?? -2) && (-1...1).contains(test.high.value ?? 2))
      }
    }
  }
}
