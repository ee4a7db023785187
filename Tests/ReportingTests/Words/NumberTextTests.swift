import CustomDump
import QualityModel
import Statistics
import Testing

@testable import Reporting

@Suite struct NumberTextTests {
  @Test(arguments: [
    (84.25, "84.3"), (0, "0.0"), (-0.04, "0.0"), (-2.55, "-2.6"), (100, "100.0"), (99.96, "100.0"), (.infinity, "inf"),
  ]) func hasOneDecimal(_ value: Double, _ text: String) {
    expectNoDifference(NumberText.score(value), text)
  }

  @Test(arguments: [(1, "1"), (0.25, "0.25"), (0.5, "0.5"), (0.666667, "0.67"), (0, "0"), (0.05, "0.05")])
  func writesFractionsShortly(_ value: Double, _ text: String) {
    expectNoDifference(NumberText.fraction(value), text)
  }

  @Test func putsAnEstimateIntoAPhrase() {
    let plain = Estimate(value: 84.2, low: 81, high: 87.44, n: 12, method: "m")
    expectNoDifference(NumberText.estimate(plain), "84.2 (95 % 81.0 to 87.4, n = 12)")
    let grouped = Estimate(value: 84.2, low: 81, high: 87.44, n: 14, observations: 168, method: "m")
    expectNoDifference(
      NumberText.estimate(grouped, unit: "agent"), "84.2 (95 % 81.0 to 87.4, n = 14 agents, 168 evaluations)")
  }

  @Test func saysWhatAnIntervalIsOfWhereItIsNotAroundTheValue() {
    let lopsided = Estimate.mean(ofClusters: [[20], [60], Array(repeating: 88, count: 10)], unit: "agent")
    expectNoDifference(
      NumberText.estimate(lopsided, unit: "agent"),
      "80.0 (95 % by agent means -28.9 to 140.9, n = 3 agents, 12 evaluations)")
  }

  @Test func givesTheReasonWhereThereIsNoInterval() {
    expectNoDifference(NumberText.estimate(.mean(of: [])), "too few to tell: n = 0")
    expectNoDifference(NumberText.estimate(.mean(of: [80, 90])), "85.0 (too few to tell: n = 2)")
    expectNoDifference(
      NumberText.estimate(.mean(of: [80, 80, 80])), "80.0 (no variation: every one of 3 is 80.0)")
  }

  @Test(arguments: [
    (84.2, "6.8 below 91"), (91, "at 91"), (92.25, "1.3 above 91"), (90.96, "0.04 below 91"),
    (90.999999, "0.000001 below 91"), (91.04, "at 91"),
  ]) func saysHowFarFromATarget(_ value: Double, _ text: String) {
    expectNoDifference(NumberText.distance(of: value, to: 91).plain, text)
  }

  @Test(arguments: [
    (72.5, "72.5 is at least 0 and below 80: Coach now"), (90.96, "90.96 is at least 80 and below 91: On track"),
    (91, "91.0 is at least 91: Optimized"),
  ]) func saysWhyABand(_ percent: Double, _ text: String) {
    expectNoDifference(NumberText.whyBand(percent, in: Example.rubric), text)
  }
}
