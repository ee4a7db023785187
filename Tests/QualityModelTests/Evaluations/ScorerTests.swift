import CustomDump
import QualityModel
import Testing

@Suite("The score") struct ScorerTests {
  let half = Criterion.Kind.scale(.init(min: 1, max: 5))

  /// Weights 40/20/20/20, the worked example of the format.
  var weighted: Rubric {
    form(
      Section(
        id: "all",
        criteria: [
          Criterion(id: "a", weight: 40), Criterion(id: "b", kind: half, weight: 20),
          Criterion(id: "c", kind: half, weight: 20), Criterion(id: "d", weight: 20, mayBeNotApplicable: true),
        ]))
  }

  @Test func weightsAddUp() throws {
    let score = try weighted.score(["a": "yes", "b": "3", "c": "3", "d": "no"])
    expectNoDifference(
      score,
      Score(percent: 60, raw: 60, band: "Coach now", sections: [SectionScore(section: "all", percent: 60)]))
  }

  @Test func weightSetAsideGoesToTheOthers() throws {
    let derivation = try weighted.derive(["a": "yes", "b": "3", "c": "3", "d": "n/a"])
    #expect(derivation.score.percent == 75)
    expectNoDifference(derivation.standings.map(\.weight), [40, 20, 20, 0])
    expectNoDifference(derivation.standings.map(\.weightBefore), [40, 20, 20, 20])
    expectNoDifference(derivation.standings.map(\.effectiveWeight), [50, 25, 25, 0])
  }

  @Test func asPassCountsWhatIsSetAsideAsEarned() throws {
    var rubric = weighted
    rubric.scoring.notApplicable = .asPass
    let derivation = try rubric.derive(["a": "yes", "b": "3", "c": "3", "d": "n/a"])
    #expect(derivation.score.percent == 80)
    #expect(derivation.standings[3].fraction == 1)
    #expect(derivation.standings[3].weight == 20)
    #expect(!derivation.standings[3].isCounted)
  }

  @Test func aPassAloneMakesNoScore() throws {
    let rubric = form(
      Section(id: "s", criteria: [Criterion(id: "a", mayBeNotApplicable: true), Criterion(id: "gate", weight: 0)]),
      scoring: Scoring(notApplicable: .asPass))
    let score = try rubric.score(["a": "n/a", "gate": "yes"])
    #expect(score.percent == nil)
    #expect(score.band == nil)
    #expect(score.percent(of: "s") == .some(nil))
  }

  @Test func nothingCountedIsNoScore() throws {
    let rubric = form(Section(id: "s", criteria: [Criterion(id: "a", mayBeNotApplicable: true)]))
    expectNoDifference(
      try rubric.score(["a": "n/a"]),
      Score(percent: nil, raw: nil, band: nil, sections: [SectionScore(section: "s", percent: nil)]))
  }

  @Test func pointsAreEarnedOverPossible() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "a", points: 3), Criterion(id: "b", points: 1),
          Criterion(id: "extra", points: 2, isBonus: true),
        ]),
      scoring: Scoring(method: .points))
    #expect(try rubric.score(["a": "yes", "b": "no", "extra": "no"]).percent == 75)
    #expect(try rubric.score(["a": "no", "b": "yes", "extra": "yes"]).percent == 75)
    #expect(try rubric.score(["a": "yes", "b": "yes", "extra": "yes"]).percent == 100)
    #expect(try rubric.score(["a": "no", "b": "yes", "extra": "yes"]).percent(of: "s") == 25)
  }

  @Test func bonusAddsItsWeightInPercentagePoints() throws {
    var rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "a", weight: 2), Criterion(id: "b", weight: 2),
          Criterion(id: "extra", kind: half, weight: 10, mayBeNotApplicable: true, isBonus: true),
        ]))
    #expect(try rubric.score(["a": "yes", "b": "no", "extra": "3"]).percent == 55)
    #expect(try rubric.score(["a": "yes", "b": "no", "extra": "n/a"]).percent == 50)
    #expect(try rubric.score(["a": "yes", "b": "yes", "extra": "5"]).percent == 100)
    rubric.scoring.bonus = .uncapped
    #expect(try rubric.score(["a": "yes", "b": "yes", "extra": "5"]).percent == 110)
    #expect(try rubric.derive(["a": "yes", "b": "yes", "extra": "5"]).standings[2].weight == 0)
  }

  @Test func aMissCanFailItsSection() throws {
    var rubric = form(
      Section(
        id: "law", weight: 50,
        criteria: [Criterion(id: "identity", fails: .section), Criterion(id: "wording")],
        sections: [Section(id: "inner", criteria: [Criterion(id: "notice")])]),
      Section(id: "rest", weight: 50, criteria: [Criterion(id: "tone")]))
    let answers = ["identity": "no", "wording": "yes", "notice": "yes", "tone": "yes"]
    let score = try rubric.score(answers)
    #expect(score.percent == 50)
    #expect(score.raw == 83.333333)
    #expect(score.failed == ["identity"])
    expectNoDifference(
      score.sections,
      [
        SectionScore(section: "law", percent: 0), SectionScore(section: "inner", percent: 0),
        SectionScore(section: "rest", percent: 100),
      ])
    rubric.scoring.autoFail = .flag
    let flagged = try rubric.score(answers)
    #expect(flagged.percent == 83.333333)
    #expect(flagged.failed == ["identity"])
  }

  @Test func aMissCanFailTheWholeEvaluation() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [Criterion(id: "gate", weight: 0, mayBeNotApplicable: true, fails: .evaluation), Criterion(id: "a")]))
    let failed = try rubric.score(["gate": "no", "a": "yes"])
    #expect(failed.percent == 0)
    #expect(failed.raw == 100)
    #expect(failed.band == "Coach now")
    #expect(failed.percent(of: "s") == 100)
    #expect(try rubric.score(["gate": "yes", "a": "yes"]).percent == 100)
    #expect(try rubric.score(["gate": "n/a", "a": "yes"]).failed == [])
  }

  @Test func aFailedSectionTakesItsBonusAlong() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "gate", weight: 0, fails: .section), Criterion(id: "extra", weight: 5, isBonus: true),
        ]), Section(id: "t", criteria: [Criterion(id: "a")]))
    #expect(try rubric.score(["gate": "no", "extra": "yes", "a": "no"]).percent == 0)
    #expect(try rubric.score(["gate": "no", "extra": "yes", "a": "no"]).raw == 5)
  }

  @Test func criticalClassesAreCountedOnTheirOwn() throws {
    let rubric = form(
      Section(
        id: "s",
        criteria: [
          Criterion(id: "a", critical: .customer), Criterion(id: "b", critical: .customer, mayBeNotApplicable: true),
          Criterion(id: "c", critical: .compliance),
        ]))
    expectNoDifference(
      try rubric.score(["a": "no", "b": "n/a", "c": "yes"]).critical,
      [
        "customer": CriticalCount(misses: 1, opportunities: 1),
        "compliance": CriticalCount(misses: 0, opportunities: 1),
      ])
  }

  @Test func aScoreFallsIntoTheHighestBandThatBeginsBelowIt() throws {
    let rubric = weighted
    #expect(rubric.band(of: 91)?.name == "Optimized")
    #expect(rubric.band(of: 90.999999)?.name == "On track")
    #expect(rubric.band(of: 80)?.name == "On track")
    #expect(rubric.band(of: 0)?.name == "Coach now")
  }
}
