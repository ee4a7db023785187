import Statistics
import Testing

@Suite struct AnalysisOfCovarianceTests {
  let anorexia = AnalysisOfCovariance(before: Anorexia.before, after: Anorexia.after, isTreated: Anorexia.isTreated)

  /// Checked with R's `lm`.
  @Test func adjustsForTheStart() {
    #expect(anorexia.n == 43)
    #expect(agree(anorexia.effect.value, 9.033572574444205, within: 1e-12))
    #expect(agree(anorexia.standardError.value, 2.0314862495344115, within: 1e-12))
    #expect(anorexia.degreesOfFreedom == .value(40))
    #expect(agree(anorexia.p.value, 6.767779685382322e-05, within: 1e-10))
    #expect(agree(anorexia.low.value, 4.927785709764639, within: 1e-10))
    #expect(agree(anorexia.high.value, 13.139359439123819, within: 1e-10))
    #expect(agree(anorexia.intercept.value, 63.89316680180356, within: 1e-11))
    #expect(agree(anorexia.slope.value, 0.211071758148129, within: 1e-11))
    #expect(agree(anorexia.adjustedControl.value, 81.24719223801043, within: 1e-12))
    #expect(agree(anorexia.adjustedTreated.value, 90.28076481245463, within: 1e-12))
    #expect(agree(anorexia.slopeInteractionP.value, 0.00617099860809296, within: 1e-10))
  }

  @Test func doesNotDependOnTheUnit() {
    let moved = AnalysisOfCovariance(
      before: Anorexia.before.map { $0 * 1000 + 1e6 }, after: Anorexia.after.map { $0 - 50 },
      isTreated: Anorexia.isTreated)
    #expect(agree(moved.effect.value, anorexia.effect.value, within: 1e-9))
    #expect(agree(moved.p.value, anorexia.p.value, within: 1e-7))
  }

  @Test func dropsUnitsThatLackAValue() {
    let one = AnalysisOfCovariance(
      before: [nil] + Anorexia.before, after: [80] + Anorexia.after, isTreated: [true] + Anorexia.isTreated)
    #expect(one.n == 43)
    #expect(one.dropped == 1)
    #expect(one.effect == anorexia.effect)
  }

  @Test(arguments: [
    ([], [], [], Undefined.empty), ([1, 2], [1, 2], [true, true], .emptyGroup),
    ([1, 2], [1], [true, false], .invalidInput), ([1, 2], [1, 2], [true], .invalidInput),
    ([5, 5, 5, 5], [1, 2, 3, 4], [true, false, true, false], .singularDesign),
    ([1, 1, 2, 2], [1, 2, 3, 4], [false, false, true, true], .singularDesign),
    ([1, 2], [1, 2], [true, false], .fewerThanThree),
  ]) func saysWhyThereIsNoEffect(before: [Double], after: [Double], isTreated: [Bool], reason: Undefined) {
    let analysis = AnalysisOfCovariance(before: before, after: after, isTreated: isTreated)
    #expect(analysis.effect == .undefined(reason))
    #expect(analysis.low == .undefined(reason))
    #expect(analysis.slopeInteractionP == .undefined(reason))
  }

  @Test func hasAnEffectWithoutATestOfThreeUnits() {
    let analysis = AnalysisOfCovariance(before: [1, 2, 4], after: [1, 5, 8], isTreated: [false, true, true])
    #expect(agree(analysis.effect.value, 2.5, within: 1e-12))
    #expect(analysis.p == .undefined(.noResidualDegreesOfFreedom))
  }

  @Test func doesNotTestUnitsThatLieOnTheLines() {
    let analysis = AnalysisOfCovariance(
      before: [70.1, 72.3, 75.7, 70.1, 74.9], after: [71.1, 73.3, 76.7, 75.1, 79.9],
      isTreated: [false, false, false, true, true])
    #expect(agree(analysis.effect.value, 4, within: 1e-9))
    #expect(analysis.p == .undefined(.zeroErrorVariance))
    #expect(analysis.high == .undefined(.zeroErrorVariance))
  }

  @Test func hasNoIntervalOfAConfidenceThatIsNone() {
    let analysis = AnalysisOfCovariance(
      before: Anorexia.before, after: Anorexia.after, isTreated: Anorexia.isTreated, confidence: 1.5)
    #expect(analysis.effect == anorexia.effect)
    #expect(analysis.low == .undefined(.invalidInput))
  }
}
