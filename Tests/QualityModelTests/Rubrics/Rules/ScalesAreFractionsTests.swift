import CustomDump
import QualityModel
import Testing

/// When scales look as if their steps were points.
struct ScalesAreFractionsTests {
  private func scale(_ id: String, _ max: Int, from min: Int = 0, weight: Double = 1, points: Double = 1) -> Criterion {
    Criterion(id: id, kind: .scale(.init(min: min, max: max)), weight: weight, points: points)
  }

  private func findings(_ criteria: [Criterion], method: Scoring.Method = .weighted, weight: Double? = nil) -> String {
    let section = Section(id: "all", weight: weight, criteria: criteria)
    let rubric = Rubric(id: "form", scoring: Scoring(method: method), sections: [section])
    return ScalesAreFractions().findings(in: rubric).text
  }

  @Test func scalesThatAddUpLikePointsAreNamed() {
    let criteria = [scale("greeting", 10), scale("solution", 60), scale("closing", 30)]
    expectNoDifference(
      findings(criteria),
      """
      sections[0].criteria[1].max: warning[scale-as-points]: the highest steps add up to 100 like points, but each scale counts by its `weight`, which is 1; give each scale its highest step as `weight`, and `min: 0`
      """)
    expectNoDifference(
      findings(criteria, method: .points),
      """
      sections[0].criteria[1].max: warning[scale-as-points]: the highest steps add up to 100 like points, but each scale counts by its `points`, which is 1; give each scale its highest step as `points`, and `min: 0`
      """)
  }

  @Test func scalesThatAddUpToTheirSectionAreNamed() {
    expectNoDifference(
      findings([scale("a", 5), scale("b", 15)], weight: 20),
      """
      sections[0].criteria[1].max: warning[scale-as-points]: the highest steps add up to 20 like points, but each scale counts by its `weight`, which is 1; give each scale its highest step as `weight`, and `min: 0`
      """)
  }

  @Test func aScaleBesideHeavierQuestionsIsNamed() {
    let questions = [Criterion(id: "a", weight: 30), Criterion(id: "b", weight: 30), scale("c", 40)]
    #expect(findings(questions).hasPrefix("sections[0].criteria[2].max: warning[scale-as-points]"))
  }

  @Test func whereItBeginsAtOneAStepIsNotAPoint() {
    expectNoDifference(
      findings([scale("tone", 5, from: 1, points: 5), Criterion(id: "b", points: 95)], method: .points),
      """
      sections[0].criteria[0].points: warning[scale-as-points]: a step is not a point: 3 of 1 to 5 earns 2.5 of 5 points; write `min: 0` if a step is meant to be a point
      """)
  }

  /// Scales as real forms have them: as long as each other, of their own lengths with weights, or worth other points.
  @Test func ordinaryScalesAreLeftAlone() {
    expectNoDifference(findings((0..<20).map { scale("c\($0)", 5, from: 1) }), "")
    expectNoDifference(findings([scale("a", 4, from: 1), scale("b", 5, from: 1), scale("c", 10, from: 1)]), "")
    expectNoDifference(findings([scale("a", 30, weight: 30), scale("b", 70, weight: 70)]), "")
    expectNoDifference(findings([scale("a", 4, weight: 3), scale("b", 5, weight: 4)], weight: 20), "")
    expectNoDifference(findings([scale("a", 10), scale("b", 30)], weight: 50), "")
    expectNoDifference(findings([scale("a", 5, points: 5), scale("b", 5, from: 1, points: 6)], method: .points), "")
    expectNoDifference(findings([scale("a", 100)]), "")
    expectNoDifference(findings([]), "")
  }
}
