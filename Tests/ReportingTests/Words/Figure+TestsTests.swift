import Statistics
import Testing

@testable import Reporting

@Suite struct FigureOfTestsTests {
  private typealias Figure = Reporting.Figure

  @Test func tellsDifferencesWithTheirIntervals() {
    let known = Estimate(value: -4.06, low: -8, high: -0.04, n: 12, method: "")
    #expect(Figure.difference(known) == "-4.1 (-8.0 to 0.0)")
    #expect(Figure.differenceInWords(known) == "-4.1 points (95 % -8.0 to 0.0)")
    let alone = Estimate(value: 5, undefined: .noVariation, n: 12, method: "")
    #expect(Figure.difference(alone) == "+5.0 (no variation)")
    #expect(Figure.difference(Estimate(undefined: .other("rubric changed"), n: 0, method: "")) == "rubric changed")
  }
}
