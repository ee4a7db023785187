import CustomDump
import Statistics
import TestSupport
import Testing

@Suite struct EstimateRangeTests {
  @Test func cutsAnIntervalToWhereAFigureCanLie() {
    let estimate = Estimate(value: 93.8, low: 80.4, high: 107.1, n: 5, method: "m")
    expectNoDifference(
      estimate.cut(to: Estimate.percentages), Estimate(value: 93.8, low: 80.4, high: 100, n: 5, method: "m"))
    let change = Estimate(value: -60, low: -130, high: 10, n: 5, observations: 20, method: "m")
    expectNoDifference(
      change.cut(to: Estimate.changes),
      Estimate(value: -60, low: -100, high: 10, n: 5, observations: 20, method: "m"))
  }

  @Test func leavesASideOnWhichTheValueItselfLiesBeyond() {
    let estimate = Estimate(value: 103, low: -4, high: 110, n: 5, method: "m")
    expectNoDifference(
      estimate.cut(to: Estimate.percentages), Estimate(value: 103, low: 0, high: 110, n: 5, method: "m"))
  }

  @Test func leavesAnUndefinedOneAlone() {
    let estimate = Estimate(value: 80, undefined: .tooFew("n = 2"), n: 2, method: "m")
    expectNoDifference(estimate.cut(to: Estimate.percentages), estimate)
  }
}

@Suite struct EstimateShareTests {
  /// 65 of 100, by R's `prop.test(65, 100, correct = FALSE)`.
  @Test func isAPercentageWithWilsonsInterval() {
    let share = Estimate.share(65, of: 100, what: "evaluations at the target")
    #expect(agree(share.value, 65))
    #expect(agree(share.low, 55.252_7, within: 1e-3))
    #expect(agree(share.high, 73.636, within: 1e-2))
    #expect(share.method == "share of evaluations at the target, Wilson interval")
  }

  @Test func hasNoIntervalOfFewAndNoValueOfNone() {
    expectNoDifference(
      Estimate.share(1, of: 2, what: "calls"),
      Estimate(value: 50, undefined: .tooFew("n = 2"), n: 2, method: "share of calls, Wilson interval"))
    expectNoDifference(
      Estimate.share(0, of: 0, what: "calls"),
      Estimate(undefined: .tooFew("n = 0"), n: 0, method: "share of calls, Wilson interval"))
  }
}
