import Notation
import Testing

@testable import Statistics

@Suite struct KrippendorffBootstrapTests {
  private static let canonical = Ratings(numbers: PublishedRatings.canonical)

  /// As far apart as the simulation error of 4,999 resamples allows.
  @Test func agreesWithOtherPrograms() throws {
    let interval = KrippendorffBootstrap(Self.canonical, level: .interval)
    #expect(abs(try #require(interval.low.value) - 0.426) < 0.055)
    #expect(abs(try #require(interval.high.value) - 1) < 0.011)
    let nominal = KrippendorffBootstrap(Self.canonical, level: .nominal)
    #expect(abs(try #require(nominal.low.value) - 0.417) < 0.034)
    #expect(nominal.resamples == 4999 && nominal.n == 11)
  }

  @Test(arguments: KrippendorffAlpha.Level.allCases)
  func isTheSameForASeedOnAnyNumberOfCores(level: KrippendorffAlpha.Level) {
    func interval(seed: Int, concurrently: Bool) -> KrippendorffBootstrap {
      KrippendorffBootstrap(Self.canonical, level: level, seed: seed, resamples: 1000, concurrently: concurrently)
    }
    #expect(interval(seed: 7, concurrently: true) == interval(seed: 7, concurrently: false))
    #expect(interval(seed: 7, concurrently: true).low != interval(seed: 8, concurrently: true).low)
  }

  /// A resample's alpha is that of the ratings it drew: with weights of whole units there is nothing to approximate.
  @Test(arguments: KrippendorffAlpha.Level.allCases) func resamplesWhatItSays(level: KrippendorffAlpha.Level) throws {
    let ratings = Self.canonical
    let resampler = AlphaResampler(try PairableRatings(ratings, level: level))
    let drawn = Resampling.inChunks(200, seed: 3, fill: resampler.fill)
    var numbers = SeededNumbers(seed: 3, stream: 0)
    let pairable = PublishedRatings.canonical.filter { $0.compactMap { $0 }.count > 1 }
    for alpha in drawn {
      let rows = pairable.map { _ in pairable[Int(numbers.below(UInt32(pairable.count)))] }
      let expected = KrippendorffAlpha(Ratings(numbers: rows), level: level).alpha.value
      #expect(agree(alpha, expected, within: 1e-9) || (alpha.isNaN && expected == nil) || abs(alpha) < 1e-12)
    }
  }

  @Test func tellsWhyThereIsNoInterval() {
    let one = KrippendorffBootstrap(Ratings(numbers: [[1, 2]]), level: .nominal)
    #expect(one.alpha == .value(0) && one.low.reason == .fewerThanTwo)
    for (confidence, resamples) in [(0.0, 10), (1, 10), (.nan, 10), (0.95, 0), (0.95, .max)] {
      let none = KrippendorffBootstrap(
        Self.canonical, level: .interval, confidence: confidence, resamples: resamples)
      #expect(none.low.reason == .invalidInput && none.high.reason == .invalidInput && none.alpha.value != nil)
    }
  }

  @Test func leavesResamplesWithoutVariationOut() {
    let bootstrap = KrippendorffBootstrap(Ratings(numbers: [[1, 2], [1, 1]]), level: .interval, resamples: 1000)
    #expect((150...350).contains(bootstrap.undefinedResamples))
    #expect(bootstrap.low.value != nil)
  }
}
