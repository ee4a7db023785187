import Testing

@testable import Statistics

@Suite struct EffectSizeTests {
  /// Lakens (2013, Frontiers in Psychology 4:863): Cohen's d_s = 1.13, Hedges' g_s = 1.08.
  @Test func meetsThePublishedFiguresOfTwoGroups() {
    let size = IndependentEffectSize(PublishedSamples.firstMovie, PublishedSamples.secondMovie)
    #expect(size.d.isPrinted(as: "1.13") && size.g.isPrinted(as: "1.08") && size.approximateG.isPrinted(as: "1.08"))
  }

  /// Lakens' d_z, d_av and r; R's `effectsize` prints −1.28, 95% CI [−2.12, −0.41] for the sleepers.
  @Test func meetsThePublishedFiguresOfPairs() {
    let movies = PairedEffectSize(before: PublishedSamples.firstMovie, after: PublishedSamples.secondMovie)
    #expect(movies.correlation.isPrinted(as: "0.73"))
    #expect(movies.ofChanges.isPrinted(as: "1.50") && movies.average.isPrinted(as: "1.13"))
    let sleep = PairedEffectSize(before: PublishedSamples.sleepSecond, after: PublishedSamples.sleepFirst)
    #expect(sleep.ofChanges.isPrinted(as: "-1.28"))
    #expect(sleep.ofChangesLow.isPrinted(as: "-2.12") && sleep.ofChangesHigh.isPrinted(as: "-0.41"))
  }

  /// The bounds are those under which the observed t lies at the edge: put back, they give the tails.
  @Test(arguments: [
    (0.5, 9, 0.95), (-6, 4, 0.9), (20, 30, 0.99), (0, 2, 0.5), (1, 3, 0.999999), (37.5, 1, 0.95), (-60, 20, 0.9),
    (45, 1_000_000, 0.95), (30, 5, 0.95), (1e6, 3, 0.99),
  ])
  func boundsGiveTheTailsBack(t: Double, degreesOfFreedom: Int, confidence: Double) throws {
    let bounds = NoncentralityInterval(t: .value(t), degreesOfFreedom: degreesOfFreedom, confidence: confidence)
    let degrees = Double(degreesOfFreedom)
    let (low, high) = (try #require(bounds.low.value), try #require(bounds.high.value))
    let upper = NoncentralT.upper(t, degreesOfFreedom: degrees, noncentrality: low)
    let lower = NoncentralT.lower(t, degreesOfFreedom: degrees, noncentrality: high)
    #expect(agree(upper, (1 - confidence) / 2, within: 1e-7))
    #expect(agree(lower, (1 - confidence) / 2, within: 1e-7))
  }

  /// Two groups that hardly spread: t is 27 and its upper noncentrality 40. The distribution was integrated with 30
  /// digits and inverted by mpmath 1.3; SciPy 1.17's `nct` gives the tails back at these bounds.
  @Test func boundsOfLargeDifferences() {
    let size = IndependentEffectSize([60, 62, 64, 61, 63], [90, 93, 92, 91, 95])
    #expect(size.d.agrees(with: 17.152447394261362, within: 1e-12))
    #expect(size.dLow.agrees(with: 8.846444895557465, within: 1e-11))
    #expect(size.dHigh.agrees(with: 25.476478203325325, within: 1e-11))
    #expect(size.gLow.agrees(with: 7.985715298404385, within: 1e-11))
    #expect(size.gHigh.agrees(with: 22.99770180447617, within: 1e-11))
  }

  /// By mpmath as above; t is 13,856, where a sum over its series would have millions of terms.
  @Test func boundsOfDifferencesBeyondAllMeasure() {
    let size = IndependentEffectSize([1, 1.001, 0.999, 1], [9, 9.001, 8.999, 9])
    #expect(size.dLow.agrees(with: 4449.438846792201, within: 1e-10))
    #expect(size.gHigh.agrees(with: 13207.411234759786, within: 1e-10))
  }

  /// The series and the integral meet where one takes over from the other.
  @Test(arguments: [(39.0, 4.0), (36, 60), (37.2, 5000), (120, 1)]) func nothingJumpsWhereTheSeriesEnds(
    t: Double, degreesOfFreedom: Double
  ) {
    let below = NoncentralT.lower(t, degreesOfFreedom: degreesOfFreedom, noncentrality: 37)
    let above = NoncentralT.lower(t, degreesOfFreedom: degreesOfFreedom, noncentrality: 37.000_000_001)
    #expect(agree(below, above, within: 2e-9) && above < below)
  }

  /// Against a single value the other group's deviation is the pooled one: √7.0625 here, and J is Γ(1.5)/√1.5. Bounds
  /// by SciPy 1.17's `nct` and `brentq`.
  @Test func comparesWithASingleValue() {
    let size = IndependentEffectSize([71.5], [74, 78, 75.5, 80])
    #expect(size.d.agrees(with: 5.375 / 7.0625.squareRoot(), within: 1e-14))
    #expect(size.dLow.agrees(with: -0.7544109119824479, within: 1e-10))
    #expect(size.dHigh.agrees(with: 4.602746023957429, within: 1e-10))
    #expect(size.g.agrees(with: 1.4635196211857548, within: 1e-12))
    #expect(size.delta.reason == .fewerThanTwo)
    #expect(IndependentEffectSize([71.5], [74]).d.reason == .fewerThanTwo)
  }

  /// Where the gamma function is known in closed form: 1/√π with 2 degrees of freedom, √(2/π) with 4.
  @Test func correctsExactly() {
    #expect(HedgesCorrection.exact(degreesOfFreedom: 2).agrees(with: 1 / Double.pi.squareRoot(), within: 1e-14))
    #expect(HedgesCorrection.exact(degreesOfFreedom: 4).agrees(with: (2 / Double.pi).squareRoot(), within: 1e-14))
  }

  @Test func correctsLessAndLessOfManyUnits() {
    #expect(HedgesCorrection.exact(degreesOfFreedom: 99_999).agrees(with: 1 - 3 / 399_995, within: 1e-9))
    #expect(HedgesCorrection.exact(degreesOfFreedom: .max).value == 1)
    #expect(HedgesCorrection.exact(degreesOfFreedom: 1).reason == .fewerThanThree)
    #expect(HedgesCorrection.exact(degreesOfFreedom: -1).reason == .fewerThanThree)
  }

  @Test func saysWhyThereIsNone() {
    #expect(PairedEffectSize(before: [], after: []).average.reason == .empty)
    #expect(PairedEffectSize(before: [1], after: [2]).average.reason == .fewerThanTwo)
    let moved = PairedEffectSize(before: [70.1, 80.2, 60], after: [70.4, 80.5, 60.3])
    #expect(moved.average.value != nil)
    #expect(moved.ofChanges.reason == .zeroVariance && moved.averageLow.reason == .zeroVariance)
    let flat = PairedEffectSize(before: [3, 3, 3], after: [3, 4, 5])
    #expect(flat.delta.reason == .zeroVariance && flat.correlation.reason == .zeroVariance)
    #expect(flat.ofChanges.value == 1)
    #expect(IndependentEffectSize([], [1, 2]).d.reason == .emptyGroup)
    #expect(IndependentEffectSize([1, 1], [1, 2]).delta.reason == .zeroVariance)
  }

  @Test func countsUnitsThatLackAValue() {
    let size = PairedEffectSize(before: [1, nil, 3, 4, 5], after: [2, 2, nil, 6, 5])
    #expect(size.n == 3 && size.dropped == 2)
  }
}
