import CustomDump
import QualityModel
import Testing

/// What holds for the rules together.
struct RubricRulesTests {
  @Test func namesAreUniqueAndInKebabCase() {
    let names = Rubric.rules.map(\.name) + Evaluation.rules.map(\.name)
    expectNoDifference(Set(names).count, names.count)
    for name in names { #expect(Identifier.isValid(name), "\(name)") }
  }

  @Test func explanationsAreSentences() {
    for rule in Rubric.rules { #expect(rule.explanation.hasSuffix(".") && rule.explanation.count > 80, "\(rule.name)") }
  }

  @Test func aSoundFormHasNoFindings() {
    let rubric = Rubric.form(
      Criterion(id: "solved", ask: "Was the issue resolved?", guidance: "Only if nothing more is needed."),
      Criterion(
        id: "warm", ask: "How warm was the contact?", guidance: "The voice counts, not the words.",
        kind: .scale(.init(anchors: [1: "Curt.", 5: "At ease."]))),
      bands: [Band(name: "Good", from: 80), Band(name: "Coach", from: 0)])
    expectNoDifference(rubric.findings(), [])
  }

  @Test func placesFollowTheOrderOfAsking() {
    let nested = Section(id: "nested", criteria: [Criterion(id: "c")])
    let rubric = Rubric(
      id: "form",
      sections: [
        Section(id: "one", criteria: [Criterion(id: "a"), Criterion(id: "b")], sections: [nested]),
        Section(id: "two", criteria: [Criterion(id: "d")]),
      ])
    expectNoDifference(rubric.placedCriteria.map(\.criterion), rubric.criteria)
    expectNoDifference(
      rubric.placedCriteria.map(\.path.description),
      [
        "sections[0].criteria[0]", "sections[0].criteria[1]", "sections[0].sections[0].criteria[0]",
        "sections[1].criteria[0]",
      ])
  }
}
