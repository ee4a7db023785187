import Statistics
import Testing

@Suite struct MarginOfErrorTests {
  /// t(24) = 2.0639 of the printed tables; and the pollsters' 3.1 points of a thousand.
  @Test func meetsTheTextbooks() {
    #expect(agree(MarginOfError.ofMean(deviation: 10, n: 25).value, 4.127797123256041))
    #expect(agree(MarginOfError.ofProportion(share: 0.5, n: 1000).value, 0.030989751615228076))
  }

  @Test func shrinksWithTheShareOfThePopulationSeen() {
    let endless = MarginOfError.ofMean(deviation: 10, n: 30).value
    let half = MarginOfError.ofMean(deviation: 10, n: 30, population: 60).value
    #expect(agree(half, endless.map { $0 * 0.5.squareRoot() }))
    #expect(MarginOfError.ofMean(deviation: 10, n: 60, population: 60) == .value(0))
    #expect(MarginOfError.ofProportion(share: 0.3, n: 1, population: 1) == .value(0))
  }

  @Test func saysWhyThereIsNone() {
    #expect(MarginOfError.ofMean(deviation: 10, n: 0) == .undefined(.empty))
    #expect(MarginOfError.ofMean(deviation: 10, n: 1) == .undefined(.fewerThanTwo))
    #expect(MarginOfError.ofMean(deviation: 10, n: 9, population: 8) == .undefined(.exceedsPopulation))
    #expect(MarginOfError.ofMean(deviation: 0, n: 9) == .undefined(.zeroVariance))
    #expect(MarginOfError.ofMean(deviation: -1, n: 9) == .undefined(.invalidInput))
    #expect(MarginOfError.ofMean(deviation: 10, n: 9, confidence: 2) == .undefined(.invalidInput))
    #expect(MarginOfError.ofProportion(share: 1, n: 9) == .undefined(.zeroVariance))
    #expect(MarginOfError.ofProportion(share: 1.1, n: 9) == .undefined(.invalidInput))
    #expect(MarginOfError.ofProportion(share: 0.5, n: -1) == .undefined(.invalidInput))
  }
}
