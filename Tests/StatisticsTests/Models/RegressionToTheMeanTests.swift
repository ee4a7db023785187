import Statistics
import Testing

@Suite struct RegressionToTheMeanTests {
  /// Barnett, van der Pols & Dobson (2005), Int J Epidemiol 34:215–220: C(0) = 0.7979.
  @Test func meetsTheTableAtTheMean() {
    let picked = RegressionToTheMean(mean: 0, deviation: 1, reliability: 0.5, cutoff: 0, side: .above)
    #expect(agree(picked.selection.value, 0.7978845608028654))
    #expect(agree(picked.expected.value, 0.3989422804014327))
    #expect(agree(picked.selectedMean.value, 0.7978845608028654))
  }

  @Test func isTheSameOnBothSides() {
    let low = RegressionToTheMean(mean: 75, deviation: 6, reliability: 0.7, cutoff: 70, side: .below)
    let high = RegressionToTheMean(mean: 75, deviation: 6, reliability: 0.7, cutoff: 80, side: .above)
    #expect(low.expected == high.expected)
    #expect(agree(low.selectedMean.value, high.selectedMean.value.map { 150 - $0 }))
    #expect(low.z == high.z)
  }

  @Test func staysANumberFarOut() {
    let far = RegressionToTheMean(mean: 0, deviation: 1, reliability: 0, cutoff: 60, side: .above)
    #expect(agree(far.selectedMean.value, 60.01665740829546, within: 1e-6))
    let all = RegressionToTheMean(mean: 0, deviation: 1, reliability: 0, cutoff: -60, side: .above)
    #expect((all.expected.value ?? 1) < 1e-300)
  }

  @Test(arguments: [(0.0, 0.5), (-1, 0.5), (1, 1.5), (1, -0.1), (.nan, 0.5), (1, .nan)])
  func refusesWhatCannotBe(deviation: Double, reliability: Double) {
    let picked = RegressionToTheMean(mean: 0, deviation: deviation, reliability: reliability, cutoff: 1, side: .above)
    #expect(picked.expected == .undefined(.invalidInput))
  }

  @Test func expectsTheUnreliableShareOfTheGap() {
    let move = RegressionToTheMean.observed(populationMean: 75, selectedMean: 65, reliability: 0.7)
    #expect(agree(move.value, 3, within: 1e-12))
    #expect(RegressionToTheMean.observed(populationMean: 75, selectedMean: 65, reliability: 1) == .value(0))
    let wrong = RegressionToTheMean.observed(populationMean: 75, selectedMean: 65, reliability: 2)
    #expect(wrong == .undefined(.invalidInput))
  }
}
