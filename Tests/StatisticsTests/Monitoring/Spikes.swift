import Testing

@testable import Statistics

@Suite struct SpikeTests {
  /// Garwood 1936, Biometrika 28:437–442, and tables of the Poisson distribution.
  @Test func meetsGarwoodsTable() {
    let spike = PoissonSpike(count: 10, expected: 5)
    #expect(prints(spike.low, 4.7954, decimals: 4) && prints(spike.high, 18.3904, decimals: 4))
    #expect(prints(spike.p, 0.0318, decimals: 4))
  }

  /// The example of R's `poisson.test`: 1.971488, 0.8584264 to 4.2772659.
  @Test func meetsTheExampleOfTwoRates() {
    let rates = PoissonRates(count: 11, exposure: 800, baselineCount: 21, baselineExposure: 3011)
    #expect(prints(rates.ratio, 1.971488, decimals: 6))
    #expect(prints(rates.low, 0.8584264, decimals: 7) && prints(rates.high, 4.2772659, decimals: 7))
  }

  @Test func meetsTheBinomialTable() {
    #expect(agree(BinomialSpike(count: 8, trials: 10, share: 0.5).p.value, 56.0 / 1024))
  }

  @Test func aBaselineOfNothingHasNoProbability() {
    #expect(PoissonSpike(count: 3, expected: 0).p.reason == .zeroBaseline)
    #expect(BinomialSpike(count: 3, trials: 5, share: 0).p.reason == .zeroBaseline)
    let new = PoissonRates(count: 3, exposure: 1, baselineCount: 0, baselineExposure: 1)
    #expect(new.ratio.reason == .zeroBaseline && new.high.reason == .unbounded && agree(new.p.value, 0.125))
    let nothing = PoissonRates(count: 0, exposure: 1, baselineCount: 0, baselineExposure: 1)
    #expect(nothing.p.reason == .noEvents && nothing.ratio.reason == .noEvents)
  }

  @Test func refusesWhatIsNoCount() {
    for count in [-1, .max] {
      #expect(PoissonSpike(count: count, expected: 1).p.reason == .invalidInput)
      #expect(BinomialSpike(count: count, trials: 5, share: 0.5).p.reason == .invalidInput)
      let rates = PoissonRates(count: count, exposure: 1, baselineCount: .max, baselineExposure: 1)
      #expect(rates.p.reason == .invalidInput)
    }
    #expect(BinomialSpike(count: 0, trials: 0, share: 0.5).p.reason == .empty)
    #expect(BinomialSpike(count: 4, trials: 3, share: 0.5).p.reason == .invalidInput)
    for share in [-0.1, 1.1, .nan] {
      #expect(BinomialSpike(count: 1, trials: 3, share: share).p.reason == .invalidInput)
    }
    #expect(PoissonSpike(count: 3, expected: .nan).p.reason == .invalidInput)
    #expect(PoissonSpike(count: 3, expected: 1, confidence: 1).low.reason == .invalidInput)
  }

  /// SciPy's `chi2.ppf` and `beta.ppf`; the library's own inversions answer with no number there.
  @Test func intervalsHoldTheirEstimateHoweverManyEvents() throws {
    for count in [1, 1000, 100_000, 1_000_000, 10_000_000] {
      let spike = PoissonSpike(count: count, expected: Double(count))
      #expect(try #require(spike.low.value) < Double(count) && Double(count) < (try #require(spike.high.value)))
      let rates = PoissonRates(count: 3 * count, exposure: 2, baselineCount: count, baselineExposure: 1)
      #expect(try #require(rates.low.value) < 1.5 && 1.5 < (try #require(rates.high.value)))
    }
  }
}
