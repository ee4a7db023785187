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

  @Test(arguments: [
    ([], [1, 2], Undefined.emptyGroup), ([3], [1, 2], .fewerThanTwo), ([4, 4], [7, 7, 7], .zeroVariance),
    ([1e200, -1e200], [1, 2], .invalidInput),
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
    var numbers = SeededNumbers(seed: 3)
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
