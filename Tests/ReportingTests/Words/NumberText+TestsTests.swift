import Statistics
import Testing

@testable import Reporting

@Suite struct NumberTextOfTestsTests {

  @Test func tellsDifferencesWithTheirIntervals() {
    let known = Estimate(value: -4.06, low: -8, high: -0.04, n: 12, method: "")
    #expect(NumberText.difference(known) == "-4.1 (-8.0 to 0.0)")
    #expect(NumberText.differenceInWords(known) == "-4.1 points (95 % -8.0 to 0.0)")
    let alone = Estimate(value: 5, undefined: .noVariation, n: 12, method: "")
    #expect(NumberText.difference(alone) == "+5.0 (no variation)")
    #expect(NumberText.difference(Estimate(undefined: .other("rubric changed"), n: 0, method: "")) == "rubric changed")
  }
}
