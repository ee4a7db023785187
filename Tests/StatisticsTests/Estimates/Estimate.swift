import CustomDump
import Statistics
import Testing

@Suite struct EstimateTests {
  @Test func holdsItsInterval() {
    let estimate = Estimate(value: 80, low: 75, high: 85, n: 12, method: "by hand")
    #expect(estimate.value == 80)
    #expect(estimate.low == 75)
    #expect(estimate.high == 85)
    #expect(estimate.confidence == 0.95)
    #expect(estimate.n == 12)
    #expect(estimate.observations == nil)
    #expect(estimate.undefined == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func holdsNoNumberThatIsNotFinite(_ number: Double) {
    expectNoDifference(
      Estimate(value: number, low: 1, high: 2, n: 3, method: "m"),
      Estimate(undefined: .other("not a finite number"), n: 3, method: "m"))
    expectNoDifference(
      Estimate(value: number, undefined: .tooFew("n = 2"), n: 2, method: "m"),
      Estimate(undefined: .other("not a finite number"), n: 2, method: "m"))
    expectNoDifference(
      Estimate(value: 1, low: number, high: 2, n: 3, method: "m"),
      Estimate(value: 1, undefined: .other("interval is not finite"), n: 3, method: "m"))
    expectNoDifference(
      Estimate(value: 1, low: 0, high: number, n: 3, method: "m"),
      Estimate(value: 1, undefined: .other("interval is not finite"), n: 3, method: "m"))
  }

  @Test func refusesBoundsTheWrongWayRound() {
    expectNoDifference(
      Estimate(value: 1, low: 2, high: 0, n: 3, method: "m"),
      Estimate(value: 1, undefined: .other("interval bounds are reversed"), n: 3, method: "m"))
  }

  @Test(arguments: [0, 1, 95, -0.5, .nan, .infinity]) func refusesAConfidenceThatIsNone(_ confidence: Double) {
    let estimate = Estimate(value: 1, low: 0, high: 2, confidence: confidence, n: 3, method: "m")
    #expect(estimate.undefined == "confidence is not between 0 and 1")
    #expect(estimate.confidence == 0)
    #expect(estimate.value == 1)
    #expect(estimate.low == nil)
    #expect(estimate.high == nil)
  }
}
