import Notation
import QualityModel
import Statistics
import TestSupport
import Testing

@testable import Reporting

/// No figure is rounded across the end of a band or a target that it stands beside.
@Suite("Edges") struct EdgesTests {
  @Test(arguments: [
    (90.99, [91.0], "90.99"), (90.96, [91], "90.96"), (90.94, [91], "90.9"), (91.04, [91], "91.0"),
    (66.666667, [66.67], "66.667"), (66.666667, [66.7], "66.67"), (66.71, [66.72], "66.7"), (66.73, [66.72], "66.73"),
    (90.999999, [91], "90.999999"), (99.96, [], "100.0"), (79.95, [80, 91], "79.95"),
  ]) func takeAsManyDecimalsAsItTakes(_ value: Double, _ edges: [Double], _ text: String) {
    #expect(NumberText.score(value, edges: edges) == text)
  }

  @Test(arguments: 1...1_000) func areNeverCrossed(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    let edge = (Double.random(in: 0...100, using: &numbers) * 100).rounded() / 100
    let value = (edge + Double.random(in: -0.2...0.2, using: &numbers)).roundedForStorage
    let shown = try #require(Double(NumberText.score(value, edges: [edge])))
    #expect((shown >= edge) == (value >= edge), "\(value) is shown as \(shown) beside \(edge)")
    #expect(abs(shown - value) <= 0.05 + 1e-9)
  }

  @Test func holdForTheEndsOfAnIntervalToo() {
    let estimate = Estimate(value: 90.97, low: 88.2, high: 93.04, n: 12, method: "m")
    #expect(NumberText.estimate(estimate, edges: [91, 93]) == "90.97 (95 % 88.2 to 93.0, n = 12)")
    let wide = Estimate(value: 85, low: 79.96, high: 90.98, n: 12, method: "m")
    #expect(NumberText.brief(wide, edges: [80, 91]) == "85.0 (79.96 to 90.98) n = 12")
  }

  @Test(arguments: [
    (66.666667, "66.667 is at least 0 and below 66.67: Fail"), (66.67, "66.7 is at least 66.67: Pass"),
  ]) func areNamedAsExactlyAsTheyAreSet(_ percent: Double, _ sentence: String) {
    let rubric = Rubric(
      id: "thirds", bands: [Band(name: "Pass", from: 66.67), Band(name: "Fail", from: 0)], sections: [])
    #expect(NumberText.whyBand(percent, in: rubric) == sentence)
  }
}
