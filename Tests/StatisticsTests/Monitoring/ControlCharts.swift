import Testing

@testable import Statistics

@Suite struct ControlChartTests {
  /// Montgomery, Introduction to Statistical Quality Control, examples 9.1 and 9.2.
  private static let montgomery = [
    9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62, 10.31,
    8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
  ]

  /// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
  @Test func meetsTheHandbooksChartOfSingleValues() {
    let chart = IndividualsChart([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1])
    #expect(prints(chart.center, 50.81, decimals: 2) && prints(chart.movingRange, 1.8778, decimals: 4))
    #expect(prints(chart.upperLimit, 55.8041, decimals: 4) && prints(chart.lowerLimit, 45.8159, decimals: 4))
    #expect(chart.beyond == .value([]))
  }

  @Test func judgesLaterValuesByTheBaseline() {
    let chart = IndividualsChart([1, 2, 1, 2, 50], baseline: 4)
    #expect(chart.center == .value(1.5) && chart.beyond == .value([4]) && chart.movingRangesBeyond == .value([4]))
  }

  @Test func singleValuesTellWhyThereIsNoChart() {
    #expect(IndividualsChart([]).upperLimit.reason == .empty)
    #expect(IndividualsChart([1]).upperLimit.reason == .fewerThanTwo)
    #expect(IndividualsChart([1, 2, 3], baseline: 1).beyond.reason == .fewerThanTwo)
    for baseline in [-1, 4, .max] {
      #expect(IndividualsChart([1, 2, 3], baseline: baseline).center.reason == .invalidInput)
    }
    #expect(IndividualsChart([1e308, -1e308]).beyond.reason == .invalidInput)
    #expect(IndividualsChart([0.1 + 0.2, 0.3, 0.3]).beyond == .value([]))
  }

  @Test func sharesFollowTheirSizes() {
    let chart = ProportionChart(counts: [1, 0, 40], sizes: [50, 0, 50])
    #expect(agree(chart.center.value, 0.41) && chart.beyond == .value([0, 2]))
    #expect(chart.upperLimits.value?[1] == .some(nil))
    #expect(ProportionChart(counts: [], sizes: []).center.reason == .empty)
    #expect(ProportionChart(counts: [0], sizes: [0]).beyond.reason == .empty)
    #expect(ProportionChart(counts: [6], sizes: [5]).center.reason == .invalidInput)
    #expect(ProportionChart(counts: [1], sizes: [5, 5]).center.reason == .invalidInput)
  }

  /// Of the first four samples 20 in 200 failed: the limits are 0.1 ± 3 · √(0.1 · 0.9 / n), whatever came later.
  @Test func laterPointsDoNotMoveTheLimitsOfABaseline() throws {
    let (counts, sizes) = ([4, 6, 5, 5, 10, 3], [50, 50, 50, 50, 40, 60])
    let chart = ProportionChart(counts: counts, sizes: sizes, baseline: 4)
    #expect(agree(chart.center.value, 0.1) && chart.beyond == .value([4]))
    let high = try #require(chart.upperLimits.value)
    #expect(agree(high[0], 0.1 + 3 * 0.0018.squareRoot()) && agree(high[4], 0.1 + 3 * 0.00225.squareRoot()))
    #expect(agree(high[5], 0.1 + 3 * 0.0015.squareRoot()) && chart.lowerLimits.value?[4] == 0)
    #expect(ProportionChart(counts: counts, sizes: sizes).beyond == .value([]))
    #expect(ProportionChart(counts: counts, sizes: sizes, baseline: 6) == ProportionChart(counts: counts, sizes: sizes))
  }

  @Test(arguments: [(0, Undefined.empty), (1, .empty), (4, .invalidInput), (-1, .invalidInput)])
  func aBaselineHoldsSomething(baseline: Int, reason: Undefined) {
    let chart = ProportionChart(counts: [0, 3, 4], sizes: [0, 50, 50], baseline: baseline)
    #expect(chart.center.reason == reason && chart.beyond.reason == reason)
  }

  @Test func meetsMontgomerysMovingAverage() throws {
    let chart = MovingAverageChart(Self.montgomery, target: 10, sigma: 1, weight: 0.1, width: 2.7)
    let averages = try #require(chart.averages.value)
    #expect(prints(Figure(averages[0]), 9.945, decimals: 3) && prints(Figure(averages[28]), 10.6468, decimals: 4))
    #expect(prints(Figure(try #require(chart.upperLimits.value?.first)), 10.27, decimals: 2))
    #expect(chart.beyond == .value([28, 29]))
  }

  @Test func movingAverageNeedsSoundSettings() {
    for (weight, sigma) in [(0.0, 1.0), (1.1, 1), (0.2, -1), (.nan, 1), (0.2, .infinity)] {
      let chart = MovingAverageChart([1, 2], target: 1, sigma: sigma, weight: weight)
      #expect(chart.averages.reason == .invalidInput)
    }
    #expect(MovingAverageChart([], target: 1, sigma: 1).beyond.reason == .empty)
  }

  @Test func meetsMontgomerysCumulativeSums() throws {
    let sums = CumulativeSums(Self.montgomery, target: 10, slack: 0.5, bound: 5)
    #expect(prints(Figure(try #require(sums.upper.value)[28]), 5.28, decimals: 2))
    #expect(sums.signalsUp == .value([28, 29]) && sums.signalsDown == .value([]) && sums.firstSignal == .value(28))
  }

  @Test func cumulativeSumsMayNotSignal() {
    #expect(CumulativeSums([10, 10], target: 10, slack: 0.5, bound: 5).firstSignal == .value(nil))
    #expect(CumulativeSums([], target: 10, slack: 0.5, bound: 5).firstSignal.reason == .empty)
    #expect(CumulativeSums([1], target: 10, slack: -1, bound: 5).upper.reason == .invalidInput)
    #expect(CumulativeSums([1], target: 10, slack: 1, bound: 0).upper.reason == .invalidInput)
    #expect(CumulativeSums([15], target: 10, slack: 1, bound: 5, headStart: 2).signalsUp == .value([0]))
  }

  @Test func westernElectricSeesARunThatNelsonDoesNot() {
    let western = RunRules(Self.montgomery, center: 10, sigma: 1, set: .westernElectric)
    #expect(western.flags == .value(["1": [], "2": [], "3": [], "4": [29]]))
    let nelson = RunRules(Self.montgomery, center: 10, sigma: 1, set: .nelson)
    #expect(nelson.flags.value?.values.allSatisfy(\.isEmpty) == true)
  }

  /// After the definitions of Nelson 1984, Journal of Quality Technology 16:237–239.
  @Test(arguments: [
    ("1", [0, 3.2, 0], [1]), ("2", Array(repeating: 0.5, count: 10), [8, 9]), ("3", [0, 0.1, 0.2, 0.3, 0.4, 0.5], [5]),
    ("4", (0..<14).map { $0.isMultiple(of: 2) ? 0.1 : -0.1 }, [13]), ("5", [2.1, 0, 2.1, 0], [2]),
    ("6", [1.1, 1.1, 0, 1.1, 1.1, 0], [4]), ("7", Array(repeating: 0, count: 15), [14]),
    ("8", [1.1, -1.1, 1.1, -1.1, 1.1, 1.1, -1.1, -1.1], [7]),
    ("2", Array(repeating: 0.5, count: 8) + [0, 0.5], []), ("3", [0, 0.1, 0.2, 0.2, 0.3, 0.4], []), ("1", [3, -3], []),
  ])
  func seesNelsonsPatterns(rule: String, values: [Double], places: [Int]) {
    #expect(RunRules(values, center: 0, sigma: 1).flags.value?[rule] == places)
  }

  @Test func rulesDoNotDependOnUnitOrOrigin() {
    let moved = Self.montgomery.map { 70 + 0.1 * $0 }
    for set in RunRules.Set.allCases {
      let rules = RunRules(Self.montgomery, center: 10, sigma: 1, set: set)
      #expect(RunRules(moved, center: 71, sigma: 0.1, set: set) == rules)
    }
  }

  @Test func rulesNeedASpread() {
    #expect(RunRules([1], center: 1, sigma: 0).flags.reason == .zeroVariance)
    #expect(RunRules([1], center: 1, sigma: -1).flags.reason == .invalidInput)
    #expect(RunRules([]).flags.reason == .empty)
  }
}
