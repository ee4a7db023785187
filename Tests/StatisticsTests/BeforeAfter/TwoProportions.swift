import Testing

@testable import Statistics

@Suite struct TwoProportionsTests {
  /// Newcombe (1998, Statistics in Medicine 17:873–890), table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, "0.0524", "0.3339"), (9, 10, 3, 10, "0.1705", "0.8090"), (6, 7, 2, 7, "0.0582", "0.8062"),
    (5, 56, 0, 29, "-0.0381", "0.1926"), (0, 10, 0, 20, "-0.1611", "0.2775"), (0, 10, 0, 10, "-0.2775", "0.2775"),
    (10, 10, 0, 20, "0.6791", "1.0000"), (10, 10, 0, 10, "0.6075", "1.0000"),
  ]) func meetsThePublishedIntervals(b: Int, ofB: Int, a: Int, ofA: Int, low: String, high: String) {
    let test = TwoProportions(successesA: a, trialsA: ofA, successesB: b, trialsB: ofB)
    #expect(test.low.isPrinted(as: low) && test.high.isPrinted(as: high))
  }

  /// The lady tasting tea (Fisher 1935): two-sided p = 0.4857; Perondi et al. (2004) in Fagerland, Lydersen & Laake
  /// (2017), Statistical Analysis of Contingency Tables, chapter 4: 0.1765 (0.0189 to 0.3404).
  @Test func meetsThePublishedTests() {
    #expect(TwoProportions(successesA: 1, trialsA: 4, successesB: 3, trialsB: 4).fisherP.isPrinted(as: "0.4857"))
    let perondi = TwoProportions(successesA: 1, trialsA: 34, successesB: 7, trialsB: 34)
    #expect(perondi.difference.isPrinted(as: "0.1765"))
    #expect(perondi.low.isPrinted(as: "0.0189") && perondi.high.isPrinted(as: "0.3404"))
  }

  @Test func saysWhyThereIsNone() {
    let none = TwoProportions(successesA: 0, trialsA: 0, successesB: 1, trialsB: 2)
    #expect(none.shareA.reason == .emptyGroup && none.difference.reason == .emptyGroup && none.shareB == .value(0.5))
    let invalid = TwoProportions(successesA: -1, trialsA: 4, successesB: 3, trialsB: 2)
    #expect(invalid.difference.reason == .invalidInput && invalid.fisherP.reason == .invalidInput)
    let same = TwoProportions(successesA: 0, trialsA: 5, successesB: 0, trialsB: 9)
    #expect(same.z.reason == .zeroVariance && same.zP.reason == .zeroVariance && same.fisherP == .value(1))
    let wide = TwoProportions(successesA: 1, trialsA: 5, successesB: 2, trialsB: 9, confidence: 1)
    #expect(wide.low.reason == .invalidInput && wide.difference.value != nil)
    let huge = TwoProportions(successesA: .max / 2, trialsA: .max, successesB: .max, trialsB: .max)
    #expect(huge.fisherP.reason == .beyondExactLimit && huge.low.value != nil)
    let many = TwoProportions(
      successesA: 500_000_000, trialsA: 1_000_000_000, successesB: 1, trialsB: 1_000_000_000)
    #expect(many.fisherP.value != nil || many.fisherP.reason == .beyondExactLimit)
  }
}

@Suite struct WilsonIntervalTests {
  /// Newcombe (1998, Statistics in Medicine 17:857–872), table I.
  @Test(arguments: [
    (81, 263, "0.2553", "0.3662", "0.2527", "0.3676"), (15, 148, "0.0624", "0.1605", "0.0578", "0.1617"),
    (0, 20, "0.0000", "0.1611", "0.0000", "0.1684"), (1, 29, "0.0061", "0.1718", "0.0009", "0.1776"),
  ]) func meetsThePublishedIntervals(x: Int, n: Int, low: String, high: String, exactLow: String, exactHigh: String) {
    let share = WilsonInterval(successes: x, trials: n)
    #expect(share.low.isPrinted(as: low) && share.high.isPrinted(as: high))
    #expect(share.exactLow.isPrinted(as: exactLow) && share.exactHigh.isPrinted(as: exactHigh))
  }

  @Test(arguments: [
    (0, 0, Undefined.empty), (1, 0, .invalidInput), (-1, 5, .invalidInput), (6, 5, .invalidInput),
    (0, -3, .invalidInput), (.min, .max, .invalidInput),
  ]) func saysWhyThereIsNone(x: Int, n: Int, reason: Undefined) {
    let share = WilsonInterval(successes: x, trials: n)
    #expect([share.share, share.low, share.exactHigh].map(\.reason) == [reason, reason, reason])
  }

  @Test(arguments: [0, 1, -0.5, 1.5, .nan]) func hasNoBoundsOfAnImpossibleConfidence(confidence: Double) {
    for x in [0, 2, 5] {
      let share = WilsonInterval(successes: x, trials: 5, confidence: confidence)
      let bounds = [share.low, share.high, share.exactLow, share.exactHigh]
      #expect(bounds.allSatisfy { $0.reason == .invalidInput } && share.share.value != nil)
    }
  }

  @Test func turnsRoundWithTheSuccesses() {
    for x in 0...12 {
      let (share, turned) = (WilsonInterval(successes: x, trials: 12), WilsonInterval(successes: 12 - x, trials: 12))
      #expect(share.low.agrees(with: 1 - (turned.high.value ?? -9)))
      #expect(share.exactLow.agrees(with: 1 - (turned.exactHigh.value ?? -9)))
    }
    #expect(WilsonInterval(successes: 0, trials: .max).high.value != nil)
  }
}
