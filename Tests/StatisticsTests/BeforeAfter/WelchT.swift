import Notation
import TestSupport
import Testing

@testable import Statistics

@Suite struct WelchTTests {
  /// As the example of R's `t.test` prints it.
  @Test func meetsThePublishedFigures() {
    let test = WelchT(PublishedSamples.sleepSecond, PublishedSamples.sleepFirst)
    #expect(test.t.isPrinted(as: "-1.8608"))
    #expect(test.degreesOfFreedom.isPrinted(as: "17.776"))
    #expect(test.p.isPrinted(as: "0.07939"))
    #expect(test.low.isPrinted(as: "-3.3654832"))
    #expect(test.high.isPrinted(as: "0.2054832"))
  }

  /// Student's own test of the movies: t(18) = 2.52, p = .022 (Lakens 2013); of the sleepers by R with equal variances.
  @Test func meetsThePublishedFiguresOfEqualVariances() {
    let movies = PooledT(PublishedSamples.firstMovie, PublishedSamples.secondMovie)
    #expect(movies.t.isPrinted(as: "2.52") && movies.p.isPrinted(as: "0.022") && movies.degreesOfFreedom == 18)
    let sleep = PooledT(PublishedSamples.sleepSecond, PublishedSamples.sleepFirst)
    #expect(sleep.t.isPrinted(as: "-1.8608") && sleep.p.isPrinted(as: "0.07919"))
  }

  /// A single value against four is the test of whether it belongs to them: t = 5.375 / √(7.0625 · (1 + ¼)), with their
  /// own three degrees of freedom; p and interval by SciPy's `t`.
  @Test func poolsWithASingleValue() {
    for (a, b, sign) in [([71.5], [74, 78, 75.5, 80], 1.0), ([74, 78, 75.5, 80], [71.5], -1)] {
      let test = PooledT(a, b)
      #expect(test.standardError.agrees(with: 2.9712160810011787, within: 1e-14) && test.degreesOfFreedom == 3)
      #expect(test.t.agrees(with: sign * 1.8090235962201862, within: 1e-14))
      #expect(test.p.agrees(with: 0.16815466959530095, within: 1e-12))
      #expect((sign > 0 ? test.low : test.high).agrees(with: sign * -4.080735639181739, within: 1e-12))
      #expect((sign > 0 ? test.high : test.low).agrees(with: sign * 14.83073563918174, within: 1e-12))
      #expect(WelchT(a, b).t.reason == .fewerThanTwo)
    }
  }

  @Test(arguments: [
    ([3], [4], Undefined.fewerThanTwo), ([3], [4, 4], .zeroVariance), ([4, 4, 4], [3], .zeroVariance),
    ([3], [], .emptyGroup),
  ]) func saysWhyThereIsNothingToPool(a: [Double], b: [Double], reason: Undefined) {
    let test = PooledT(a, b)
    #expect([test.standardError, test.t, test.p, test.high].map(\.reason) == [reason, reason, reason, reason])
  }

  @Test(arguments: [
    ([], [1, 2], Undefined.emptyGroup), ([4, 4], [7, 7, 7], .zeroVariance), ([1e200, -1e200], [1, 2], .invalidInput),
  ]) func saysWhyThereIsNone(a: [Double], b: [Double], reason: Undefined) {
    let test = WelchT(a, b)
    #expect([test.t, test.p, test.low, test.high].map(\.reason) == [reason, reason, reason, reason])
    let pooled = PooledT(a, b)
    #expect([pooled.t, pooled.p, pooled.low, pooled.high].map(\.reason) == [reason, reason, reason, reason])
  }

  @Test func needsOneGroupThatVaries() {
    let test = WelchT([5, 5, 5], [6, 7, 8])
    #expect(test.difference == .value(2) && test.degreesOfFreedom.agrees(with: 2))
  }

  @Test(arguments: [0, 1, -1, 2, .nan]) func hasNoIntervalOfAnImpossibleConfidence(confidence: Double) {
    let test = WelchT([1, 2], [3, 5], confidence: confidence)
    #expect(test.p.value != nil)
    #expect(test.low.reason == .invalidInput && test.high.reason == .invalidInput)
  }

  @Test func turnsRoundWithTheGroups() {
    var numbers = SplitMix64(seed: 3)
    for _ in 0..<50 {
      let a = (0..<7).map { _ in numbers.normal() }
      let b = (0..<4).map { _ in 1 + 3 * numbers.normal() }
      let (test, turned) = (WelchT(a, b), WelchT(b, a))
      #expect(agree(test.t.value, turned.t.value.map { -$0 }))
      #expect(agree(test.p.value, turned.p.value))
      #expect(agree(test.low.value, turned.high.value.map { -$0 }))
      #expect((0...1).contains(test.p.value ?? -1))
    }
  }
}
