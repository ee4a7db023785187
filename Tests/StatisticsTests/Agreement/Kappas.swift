import Testing

@testable import Statistics

@Suite struct KappaTests {
  /// Cohen 1968, Psychological Bulletin 70:213–220, in its form with 200 cases.
  @Test func meetsCohensValue() {
    let kappa = CohenKappa(table: [[88, 10, 2], [14, 40, 6], [18, 10, 12]])
    #expect(prints(kappa.kappa, 0.492, decimals: 3))
    #expect(prints(kappa.observed, 0.70, decimals: 2) && prints(kappa.expected, 0.41, decimals: 2))
    #expect(kappa.n == 200)
  }

  /// Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, table 18.1.
  @Test func meetsTheTextbooksStandardError() {
    let kappa = CohenKappa(table: [[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    #expect(prints(kappa.kappa, 0.68, decimals: 2) && prints(kappa.nullStandardError, 0.076, decimals: 3))
  }

  @Test func weighsOverTheWholeScale() {
    let first: [Rating?] = [1, 2, 2, 1].map { .number($0) }
    let second: [Rating?] = [1, 2, 1, 2].map { .number($0) }
    let scale: [Rating] = [1, 2, 3].map { .number($0) }
    let used = CohenKappa(first: first, second: second, weights: .linear)
    let whole = CohenKappa(first: first, second: second, categories: scale, weights: .linear)
    #expect(agree(used.observed.value, 0.5) && agree(whole.observed.value, 0.75))
  }

  @Test func tellsWhyThereIsNone() {
    #expect(CohenKappa(table: []).kappa.reason == .empty)
    #expect(CohenKappa(table: [[9, 0], [0, 0]]).kappa.reason == .noExpectedDisagreement)
    #expect(CohenKappa(table: [[9, 1], [0]]).kappa.reason == .invalidInput)
    #expect(CohenKappa(table: [[9, -1], [0, 1]]).kappa.reason == .invalidInput)
    #expect(CohenKappa(table: [[.max, 1], [0, 1]]).kappa.reason == .invalidInput)
    let perfect = CohenKappa(table: [[5, 0], [0, 5]])
    #expect(perfect.kappa == .value(1) && perfect.low.reason == .zeroVariance)
    #expect(CohenKappa(table: [[5, 5], [0, 0]]).z.reason == .nonpositiveVarianceEstimate)
    let outside = CohenKappa(first: [.text("a")], second: [.text("x")], categories: [.text("a"), .text("b")])
    #expect(outside.kappa.reason == .invalidInput)
  }

  @Test func countsUnitsThatOneLeftOut() {
    let kappa = CohenKappa(first: [.number(1), nil, .number(2)], second: [.number(1), .number(2)])
    #expect(kappa.n == 1 && kappa.dropped == 2)
  }

  /// The worked example of the encyclopedia article on Fleiss' kappa: fourteen raters, ten units, five categories.
  private static let fourteen = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
  ]

  @Test func meetsTheWorkedExampleOfSeveralRaters() {
    let kappa = FleissKappa(table: Self.fourteen)
    #expect(prints(kappa.observed, 0.378, decimals: 3) && prints(kappa.expected, 0.213, decimals: 3))
    #expect(prints(kappa.kappa, 0.210, decimals: 3))
    #expect(kappa.n == 10 && kappa.raters == 14 && kappa.byCategory.count == 5)
  }

  @Test func severalRatersTellWhyThereIsNone() {
    #expect(FleissKappa(table: []).kappa.reason == .empty)
    #expect(FleissKappa(table: [[3, 0], [1, 1]]).kappa.reason == .unequalRatersPerUnit)
    #expect(FleissKappa(table: [[1, 0], [0, 1]]).kappa.reason == .fewerThanTwoRaters)
    #expect(FleissKappa(table: [[3, 0], [2, -1]]).kappa.reason == .invalidInput)
    let same = FleissKappa(table: [[3, 0], [3, 0]])
    #expect(same.kappa.reason == .noExpectedDisagreement)
    #expect(same.byCategory.allSatisfy { $0.reason == .categoryUnusedOrOnly })
    #expect(FleissKappa(Ratings("a b", "a -")).kappa.reason == .unequalRatersPerUnit)
  }

  /// Gwet's coefficient stays high where one category dominates, and kappa does not.
  @Test func gwetsCoefficientWithstandsPrevalence() throws {
    let rows = Array(repeating: "p p", count: 45) + ["p f", "p f", "f p", "f p", "f f"]
    let ratings = Ratings(
      rows.map { $0.split(separator: " ").map { .text(String($0)) } }, categories: [.text("f"), .text("p")])
    #expect(try #require(GwetAgreement(ratings).coefficient.value) > 0.85)
    #expect(try #require(FleissKappa(ratings).kappa.value) < 0.5)
  }

  /// Gwet 2014, Handbook of Inter-Rater Reliability: AC1 0.77544, standard error 0.14295, interval 0.461 to 1.
  @Test func meetsGwetsValues() {
    let gwet = GwetAgreement(Ratings(numbers: PublishedRatings.canonical, categories: [1, 2, 3, 4, 5]))
    #expect(prints(gwet.coefficient, 0.77544, decimals: 5) && prints(gwet.standardError, 0.14295, decimals: 5))
    #expect(prints(gwet.low, 0.461, decimals: 3) && gwet.high == .value(1))
    #expect(gwet.n == 12 && gwet.pairable == 11)
  }

  @Test func gwetsCoefficientTellsWhyThereIsNone() {
    #expect(GwetAgreement(Ratings(numbers: [])).coefficient.reason == .empty)
    #expect(GwetAgreement(Ratings(numbers: [[1, 1]])).coefficient.reason == .singleCategoryScale)
    #expect(GwetAgreement(Ratings(numbers: [[1, 1]])).observed == .value(1))
    #expect(GwetAgreement(table: [[2], [3]]).observed == .value(1))
    #expect(GwetAgreement(table: [[2], [3]]).expected.reason == .singleCategoryScale)
    #expect(GwetAgreement(table: [[1], [1]]).observed.reason == .noPairableUnits)
    #expect(GwetAgreement(Ratings(numbers: [[1, nil], [2]])).coefficient.reason == .noPairableUnits)
    #expect(GwetAgreement(Ratings(numbers: [[1, 2]])).standardError.reason == .fewerThanTwo)
    let perfect = GwetAgreement(Ratings("p p", "p p", categories: "p f"))
    #expect(perfect.coefficient == .value(1) && perfect.standardError == .value(0))
    #expect(perfect.low.reason == .zeroVariance)
  }
}
