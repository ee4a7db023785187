import Testing

@testable import Statistics

@Suite struct AgreementOfScoresTests {
  @Test func meetsShroutAndFleiss() {
    let icc = IntraclassCorrelation(PublishedRatings.judges)
    let printed = [(icc.oneWay, 0.17), (icc.agreement, 0.29), (icc.consistency, 0.71)]
    let means = [(icc.oneWayMean, 0.44), (icc.agreementMean, 0.62), (icc.consistencyMean, 0.91)]
    for (form, value) in printed + means { #expect(prints(form.value, value, decimals: 2)) }
    #expect(prints(icc.unitsMeanSquare, 11.24, decimals: 2) && prints(icc.withinMeanSquare, 6.26, decimals: 2))
    #expect(prints(icc.ratersMeanSquare, 32.49, decimals: 2) && prints(icc.errorMeanSquare, 1.02, decimals: 2))
    #expect(prints(icc.oneWay.low, -0.13, decimals: 2) && prints(icc.oneWay.high, 0.72, decimals: 2))
    #expect(prints(icc.agreement.low, 0.02, decimals: 2) && prints(icc.agreement.high, 0.76, decimals: 2))
    #expect(prints(icc.agreementMean.low, 0.07, decimals: 2) && prints(icc.agreementMean.high, 0.93, decimals: 2))
  }

  @Test func dropsUnitsWithoutAllRatings() {
    let icc = IntraclassCorrelation(PublishedRatings.judges + [[5, nil, 3, 2], [7, 7]])
    #expect(icc.dropped == 2 && icc.agreement == IntraclassCorrelation(PublishedRatings.judges).agreement)
  }

  @Test func tellsWhyThereIsNoCorrelation() {
    func agreement(_ ratings: [[Double?]]) -> IntraclassForm { IntraclassCorrelation(ratings).agreement }
    #expect(agreement([]).value.reason == .empty)
    #expect(agreement([[1], [2]]).value.reason == .fewerThanTwoRaters)
    #expect(agreement([[1, 2]]).value.reason == .fewerThanTwo)
    #expect(agreement([[80.1, 80.1], [80.1, 80.1]]).value.reason == .zeroVariance)
    let perfect = agreement([[1, 1], [2, 2], [3, 3]])
    #expect(perfect.value == .value(1) && perfect.low.reason == .zeroErrorVariance)
    #expect(IntraclassCorrelation([[1, 2], [1, 2]]).consistency.value.reason == .zeroBetweenUnitsVariance)
    #expect(IntraclassCorrelation([[1, 2], [2, 1]]).agreementMean.value.reason == .nonpositiveVarianceEstimate)
  }

  /// Ratings that follow the raters more than the units: Satterthwaite's degrees of freedom fall far below one, and F
  /// grows to 10³⁰ and 10¹¹⁹. Quantiles with 40 digits by mpmath 1.3, bounds by McGraw & Wong's formulas.
  @Test func boundsExistWhereRatersDifferMost() {
    let three = IntraclassCorrelation([[2, 3, 4], [1, 2, 5]])
    #expect(agree(three.agreementDegreesOfFreedom.value, 0.09984399375975053))
    #expect(agree(three.agreement.low.value, -0.09090909090909094, within: 1e-12))
    #expect(agree(three.agreement.high.value, 0.7341394908158718, within: 1e-10))
    let two = IntraclassCorrelation([[4, 2], [5, 1], [3, 2]]).agreement
    #expect(agree(two.low.value, -0.2, within: 1e-12) && agree(two.high.value, 0.1261737671692784, within: 1e-10))
    let many = IntraclassCorrelation([[70, 80], [72, 79], [71, 83]]).agreement
    #expect(agree(many.low.value, -0.03350319969099237) && agree(many.high.value, 0.4495567473173598, within: 1e-10))
  }

  /// The panel's bound is the single rater's stepped up, which has no value from −1/(k − 1) down.
  @Test func aPanelHasNoBoundWhereNoneCanBeSteppedUp() {
    let icc = IntraclassCorrelation([[2, 4, 1, 1], [4, 1, 2, 2], [1, 3, 1, 3], [3, 2, 2, 1]])
    #expect(agree(icc.agreement.low.value, -0.36967632027257236, within: 1e-10))
    #expect(icc.agreementMean.low.reason == .intervalOutOfRange)
    #expect(agree(icc.agreementMean.high.value, -0.17489089075670608, within: 1e-9))
  }

  @Test func unitsThatDoNotDifferHaveNoBounds() {
    let icc = IntraclassCorrelation([[1, 2], [2, 1], [1, 2]]).agreement
    #expect(agree(icc.value.value, -2) && icc.low.reason == .zeroBetweenUnitsVariance)
    #expect(icc.high.reason == .zeroBetweenUnitsVariance)
  }

  /// Bland & Altman 1986, Lancet i:307–310: peak expiratory flow by two meters, first measurements.
  @Test func meetsBlandAndAltman() {
    let agreement = BlandAltman(
      first: [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427],
      second: [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451])
    #expect(prints(agreement.bias, -2.1, decimals: 1) && prints(agreement.deviation, 38.8, decimals: 1))
    #expect(prints(agreement.biasLow, -22.0, decimals: 1) && prints(agreement.biasHigh, 17.8, decimals: 1))
    #expect(prints(agreement.limitStandardError1986, 16.3, decimals: 1))
    #expect(prints(agreement.lowerLimit, -78.1, decimals: 1) && prints(agreement.upperLimit, 73.9, decimals: 1))
  }

  @Test func tellsWhyThereAreNoLimits() {
    #expect(BlandAltman(first: [], second: []).bias.reason == .empty)
    #expect(BlandAltman(first: [1], second: [2]).lowerLimit.reason == .fewerThanTwo)
    let same = BlandAltman(first: [70.4, 80.5, 3], second: [70.1, 80.2, 2.7])
    #expect(same.deviation == .value(0) && same.biasLow.reason == .zeroVariance && same.slope == .value(0))
    #expect(BlandAltman(first: [1, nil, 3], second: [2, 4]).dropped == 2)
  }

  @Test func ranksAgree() {
    let judges = KendallW(PublishedRatings.judges)
    #expect(agree(judges.w.value, 0.887037037037037) && agree(judges.p.value, 0.003289509243680281, within: 1e-9))
    #expect(KendallW([[1, 5], [2, 6], [3, 9]]).w == .value(1))
    #expect(KendallW([[1, 3], [2, 2], [3, 1]]).w == .value(0))
    #expect(KendallW([[5, 5], [5, 5]]).w.reason == .allRanksTied)
    #expect(KendallW([[5], [6]]).w.reason == .fewerThanTwoRaters)
    #expect(KendallW([[0.1 + 0.2, 1], [0.3, 2]]).w == KendallW([[0.3, 1], [0.3, 2]]).w)
  }

  @Test func sharesOfAgreement() {
    let plain = PercentAgreement(Ratings(numbers: PublishedRatings.canonical))
    #expect(agree(plain.pairwise.value, 9.0 / 11) && agree(plain.unanimous.value, 8.0 / 11) && plain.n == 11)
    let near = PercentAgreement(Ratings(numbers: [[70, 72, 75], [80.4, 80.1, 80.3]]), tolerance: 3)
    #expect(agree(near.pairwise.value, (2.0 / 3 + 1) / 2) && near.unanimous == .value(0.5))
    #expect(PercentAgreement(Ratings(numbers: [[70.4, 70.1]]), tolerance: 0.3).unanimous == .value(1))
    #expect(PercentAgreement(Ratings("a b"), tolerance: 1).pairwise.reason == .invalidInput)
    #expect(PercentAgreement(Ratings(numbers: [[1, nil], [nil, 1]])).pairwise.reason == .noPairableUnits)
    #expect(PercentAgreement(Ratings(numbers: [[1], [1]])).pairwise.reason == .fewerThanTwoRaters)
  }
}
