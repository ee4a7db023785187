import Statistics
import Testing

@Suite struct SampleSizeTests {
  /// Krejcie & Morgan (1970), Educational and Psychological Measurement 30:607–610, table 1.
  @Test(arguments: [(10.0, 10.0), (100, 80), (1000, 278), (10_000, 370)])
  func meetsTheTable(population: Double, printed: Double) {
    let size = SampleSize.ofProportion(share: 0.5, margin: 0.05, population: population)
    #expect(size.n == .value(printed))
  }

  /// The example of the R package samplingbook (Kauermann & Küchenhoff 2011, Stichproben).
  @Test(arguments: [(1.0, 169.0), (4, 23)]) func meetsTheExampleOfAMean(margin: Double, printed: Double) {
    #expect(SampleSize.ofMean(deviation: 10, margin: margin, population: 300).n == .value(printed))
  }

  @Test func staysBetweenOneAndThePopulation() {
    #expect(SampleSize.ofProportion(share: 0, margin: 0.05).n == .value(1))
    #expect(SampleSize.ofMean(deviation: 0, margin: 1).n == .value(1))
    #expect(SampleSize.ofProportion(share: 0.5, margin: 1e-9, population: 60).n == .value(60))
    #expect(SampleSize.ofProportion(share: 0.5, margin: 0.5, population: 1).n == .value(1))
    #expect(SampleSize.ofMean(deviation: 10, margin: 2, z: 2).n == .value(100))
  }

  @Test func isSmallerTheLooserTheMargin() {
    let sizes = [0.01, 0.02, 0.05, 0.1].map { margin in
      SampleSize.ofProportion(share: 0.4, margin: margin, population: 500).n.value ?? 0
    }
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test(arguments: [
    (0.5, 0.0, 10.0, 0.95), (1.5, 0.05, 10, 0.95), (0.5, 0.05, 0, 0.95), (0.5, 0.05, 10, 1),
    (.nan, 0.05, 10, 0.95),
  ])
  func refusesWhatCannotBe(share: Double, margin: Double, population: Double, confidence: Double) {
    let size = SampleSize.ofProportion(share: share, margin: margin, population: population, confidence: confidence)
    #expect(size.n == .undefined(.invalidInput))
    #expect(size.unlimited == .undefined(.invalidInput))
    #expect(SampleSize.ofMean(deviation: -1, margin: 1).n == .undefined(.invalidInput))
  }
}
