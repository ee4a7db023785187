import Statistics
import Testing

@testable import Reporting

@Suite struct FigureOfTestsTests {
  private typealias Figure = Reporting.Figure

  @Test(arguments: [
    (0.0, "<0.001"), (0.0004, "<0.001"), (0.001, "0.001"), (0.0099, "0.010"), (0.01, "0.01"), (0.0312, "0.03"),
    (0.4999, "0.50"), (0.999, "1.00"), (1, "1.00"),
  ])
  func neverPrintsAPOfNothing(p: Double, words: String) {
    #expect(Figure.p(p) == words)
  }

  @Test func saysWhereThereIsNoP() {
    #expect(Figure.p(nil) == "unknown")
    #expect(Figure.p(.nan) == "unknown")
    #expect(Figure.pEquation(0.02) == "p = 0.02")
    #expect(Figure.pEquation(0.0002) == "p < 0.001")
  }

  @Test func tellsDifferencesWithTheirIntervals() {
    let known = Estimate(value: -4.06, low: -8, high: -0.04, n: 12, method: "")
    #expect(Figure.difference(known) == "-4.1 (-8.0 to 0.0)")
    #expect(Figure.differenceInWords(known) == "-4.1 points (95 % -8.0 to 0.0)")
    let alone = Estimate(value: 5, undefined: .noVariation, n: 12, method: "")
    #expect(Figure.difference(alone) == "+5.0 (no variation)")
    #expect(Figure.difference(Estimate(undefined: .other("rubric changed"), n: 0, method: "")) == "rubric changed")
  }
}
