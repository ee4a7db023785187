import CustomDump
import QualityModel
import Testing

@Suite("Sections and conditions in the score") struct ScorerSectionTests {
  var sectioned: Rubric {
    form(
      Section(
        id: "one", weight: 60,
        criteria: [Criterion(id: "a", weight: 2), Criterion(id: "b", weight: 1, mayBeNotApplicable: true)],
        sections: [Section(id: "in", weight: 3, criteria: [Criterion(id: "c"), Criterion(id: "d")])]),
      Section(id: "two", weight: 40, criteria: [Criterion(id: "e", mayBeNotApplicable: true)]))
  }

  @Test func aSectionSharesItsWeightAmongItsChildren() throws {
    let derivation = try sectioned.derive(["a": "yes", "b": "no", "c": "yes", "d": "no", "e": "yes"])
    expectNoDifference(derivation.standings.map(\.weight), [20, 10, 15, 15, 40])
    #expect(derivation.score.percent == 75)
    expectNoDifference(
      derivation.score.sections,
      [
        SectionScore(section: "one", percent: 58.333333), SectionScore(section: "in", percent: 50),
        SectionScore(section: "two", percent: 100),
      ])
  }

  @Test func sharesAreFixedWhateverIsAnswered() throws {
    // Redistributing over the whole form: 20 + 15 + 40 of 90 are earned once b (10) is set aside.
    let score = try sectioned.score(["a": "yes", "b": "n/a", "c": "yes", "d": "no", "e": "yes"])
    #expect(score.percent == (100 * 75.0 / 90).roundedForStorage)
  }

  @Test func withinSectionKeepsTheWeightInTheSection() throws {
    var rubric = sectioned
    rubric.scoring.notApplicable = .withinSection
    // one: (2·1 + 3·0.5) / 5 = 0.7, keeps its 60; two: 1 · 40.
    let derivation = try rubric.derive(["a": "yes", "b": "n/a", "c": "yes", "d": "no", "e": "yes"])
    #expect(derivation.score.percent == 82)
    expectNoDifference(derivation.standings.map(\.effectiveWeight), [24, 0, 18, 18, 40])
    // A section with nothing counted drops out.
    #expect(try rubric.score(["a": "yes", "b": "no", "c": "yes", "d": "no", "e": "n/a"]).percent == 58.333333)
  }

  @Test func withinSectionWithoutSectionWeightsUsesTheSumOfTheCriteria() throws {
    let rubric = form(
      Section(
        id: "one", criteria: [Criterion(id: "a", weight: 3), Criterion(id: "b", weight: 1, mayBeNotApplicable: true)],
        sections: [Section(id: "in", criteria: [Criterion(id: "c", weight: 4)])]),
      Section(id: "two", criteria: [Criterion(id: "d", weight: 2)]),
      scoring: Scoring(notApplicable: .withinSection))
    // one: (3·1 + 4·0) / 7, weight 8; two: 1, weight 2.
    let score = try rubric.score(["a": "yes", "b": "n/a", "c": "no", "d": "yes"])
    #expect(score.percent == 54.285714)
  }

  @Test func aCriterionIsAskedOnlyWhereItsConditionHolds() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "held", mayBeNotApplicable: true),
          Criterion(id: "told", condition: .init(criterion: "held", is: ["yes"])),
          Criterion(id: "why", condition: .init(criterion: "told", is: ["no"])),
        ]))
    #expect(try rubric.score(["held": "yes", "told": "no", "why": "yes"]).percent == 66.666667)
    // A source that is itself not asked, or set aside, does not hold.
    let hidden = try rubric.derive(["held": "no", "told": "no", "why": "yes"])
    #expect(hidden.score.percent == 0)
    expectNoDifference(
      hidden.standings.map(\.reason), [.counted, .notAsked(source: "held"), .notAsked(source: "told")])
    #expect(try rubric.derive(["held": "n/a", "told": "no"]).standings[1].isNotAsked)
  }

  @Test func aChecklistHoldsOnAnyChosenOption() throws {
    let steps = Criterion.Kind.checklist([.init(id: "a"), .init(id: "b"), .init(id: "c")], cap: nil)
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "steps", kind: steps),
          Criterion(id: "next", condition: .init(criterion: "steps", is: ["b", "c"])),
        ]))
    #expect(try !rubric.derive(["steps": "a, c", "next": "yes"]).standings[1].isNotAsked)
    #expect(try rubric.derive(["steps": "a", "next": "yes"]).standings[1].isNotAsked)
    #expect(try rubric.derive(["steps": "none", "next": "yes"]).standings[1].isNotAsked)
  }

  @Test func notAskedIsNoPassEither() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "a"), Criterion(id: "b", condition: .init(criterion: "a", is: ["yes"])), Criterion(id: "c"),
        ]),
      scoring: Scoring(notApplicable: .asPass))
    #expect(try rubric.score(["a": "no", "c": "yes"]).percent == 50)
  }
}
