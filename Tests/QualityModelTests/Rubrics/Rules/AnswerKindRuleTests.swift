import CustomDump
import QualityModel
import Testing

/// The rules about what a criterion's kind needs.
struct AnswerKindRuleTests {
  @Test func scalesHaveSteps() {
    let rubric = Rubric.form(
      Criterion(id: "good", kind: .scale(.init(anchors: [1: "bad", 5: "good"]))),
      Criterion(id: "flat", kind: .scale(.init(min: 3, max: 3))),
      Criterion(id: "long", kind: .scale(.init(min: 0, max: 101))),
      Criterion(id: "endless", kind: .scale(.init(min: .min, max: .max))),
      Criterion(id: "anchored", kind: .scale(.init(anchors: [0: "none", 6: "more"]))))
    expectNoDifference(
      ScalesHaveSteps().findings(in: rubric).text,
      """
      sections[0].criteria[1].max: error[bad-scale]: a scale from 3 to 3 has no steps; make `max` larger than `min`
      sections[0].criteria[2].max: error[bad-scale]: a scale from 0 to 101 has more than 100 steps; use the kind `number` with ranges
      sections[0].criteria[3].max: error[bad-scale]: a scale from -9223372036854775808 to 9223372036854775807 has more than 100 steps; use the kind `number` with ranges
      sections[0].criteria[4].anchors.0: error[bad-scale]: the anchors for 0, 6 are outside the scale, 1 to 5; give anchors to steps from 1 to 5
      """)
  }

  @Test func choicesHaveOptions() {
    let rubric = Rubric.form(
      Criterion(id: "choice", kind: .choice([])), Criterion(id: "list", kind: .checklist([], cap: nil)),
      Criterion(id: "good", kind: .choice([.init(id: "none", points: 1)])),
      Criterion(id: "none", kind: .checklist([.init(id: "a"), .init(id: "none")], cap: nil)))
    expectNoDifference(
      ChoicesHaveOptions().findings(in: rubric).text,
      """
      sections[0].criteria[0].options: error[bad-options]: `choice` has no options; add options, each with an id and points
      sections[0].criteria[1].options: error[bad-options]: `list` has no options; add options, each with an id and points
      sections[0].criteria[3].options[1].id: error[bad-options]: in a checklist `none` means that nothing was chosen; give the option another id
      """)
  }

  @Test func scoredAnswersHavePoints() {
    let rubric = Rubric.form(
      Criterion(id: "choice", kind: .choice([.init(id: "a", points: 1), .init(id: "b")])),
      Criterion(id: "number", kind: .number([.init(to: 3), .init(from: 3, points: 1)])),
      Criterion(id: "list", kind: .checklist([.init(id: "a")], cap: nil)),
      Criterion(id: "asked", kind: .choice([.init(id: "a")]), isScored: false),
      Criterion(id: "all", kind: .choice([.init(id: "a"), .init(id: "b")])),
      Criterion(id: "most", kind: .choice([.init(id: "a", points: 1), .init(id: "b"), .init(id: "c")])))
    expectNoDifference(
      ScoredAnswersHavePoints().findings(in: rubric).text,
      """
      sections[0].criteria[0].options[1]: error[no-points]: a scored option has no points; give the option its `points`, or set `scored: false`
      sections[0].criteria[1].ranges[0]: error[no-points]: a scored range has no points; give the range its `points`, or set `scored: false`
      sections[0].criteria[4].options: error[no-points]: 2 of 2 scored options have no points; give each option its `points`, or set `scored: false`
      sections[0].criteria[5].options[1]: error[no-points]: 2 of 3 scored options have no points; give each option its `points`, or set `scored: false`
      """)
  }

  @Test func somethingCanBeEarned() {
    let rubric = Rubric.form(
      Criterion(id: "choice", kind: .choice([.init(id: "a", points: 0), .init(id: "b", points: -1)])),
      Criterion(id: "number", kind: .number([.init(points: 0)])),
      Criterion(id: "list", kind: .checklist([.init(id: "a", points: -1)], cap: nil)),
      Criterion(id: "capped", kind: .checklist([.init(id: "a")], cap: 0)),
      Criterion(id: "good", kind: .checklist([.init(id: "a")], cap: 0.5)),
      Criterion(id: "asked", kind: .choice([.init(id: "a", points: 0)]), isScored: false))
    expectNoDifference(
      SomethingCanBeEarned().findings(in: rubric).text,
      """
      sections[0].criteria[0].options: error[nothing-to-earn]: the best answer is worth nothing; give at least one answer points above 0
      sections[0].criteria[1].ranges: error[nothing-to-earn]: the best answer is worth nothing; give at least one answer points above 0
      sections[0].criteria[2].options: error[nothing-to-earn]: the best answer is worth nothing; give at least one answer points above 0
      sections[0].criteria[3].cap: error[nothing-to-earn]: a cap of 0 is not above 0; give a cap above 0, or none
      """)
  }

  @Test func rangesMeet() {
    func number(_ id: String, _ ranges: Criterion.Range...) -> Criterion { Criterion(id: id, kind: .number(ranges)) }
    let rubric = Rubric.form(
      number("good", .init(from: 5), .init(to: 2), .init(from: 2, to: 5)),
      number("gap", .init(to: 2), .init(from: 3)),
      number("overlap", .init(from: 0, to: 10), .init(from: 9.5, to: 20)),
      number("open", .init(from: 0), .init(from: 5, to: 6)),
      number("twice", .init(), .init()),
      number("empty", .init(from: 5, to: 5), .init(from: 7, to: 6)),
      number("moved", .init(to: 25), .init(from: 25, to: 60), .init(from: 60, to: 75), .init(from: 57)),
      number("exchanged", .init(to: 25), .init(from: 60, to: 25), .init(from: 60)),
      number("none"), Criterion(id: "asked", kind: .number([]), isScored: false))
    expectNoDifference(
      RangesMeet().findings(in: rubric).text,
      """
      sections[0].criteria[1].ranges[1]: error[bad-ranges]: numbers from 2 to 3 are in no range; begin this range where the one before ends: `to` is not part of a range
      sections[0].criteria[2].ranges[1]: error[bad-ranges]: the range from 9.5 to 20 overlaps the one from 0 to 10; begin this range where the one before ends: `to` is not part of a range
      sections[0].criteria[3].ranges[1]: error[bad-ranges]: the range from 5 to 6 overlaps the one from 0; begin this range where the one before ends: `to` is not part of a range
      sections[0].criteria[4].ranges[1]: error[bad-ranges]: the range without ends overlaps the one without ends; begin this range where the one before ends: `to` is not part of a range
      sections[0].criteria[5].ranges[0]: error[bad-ranges]: a range from 5 to 5 holds no number; make `to` larger than `from`
      sections[0].criteria[5].ranges[1]: error[bad-ranges]: a range from 7 to 6 holds no number; make `to` larger than `from`
      sections[0].criteria[6].ranges[3]: error[bad-ranges]: the range from 57 overlaps the one from 25 to 60; begin this range where the one before ends: `to` is not part of a range
      sections[0].criteria[7].ranges[1]: error[bad-ranges]: a range from 60 to 25 holds no number; make `to` larger than `from`
      sections[0].criteria[8].ranges: error[bad-ranges]: `none` has no ranges; add `ranges`, or set `scored: false`
      """)
  }

  @Test func onlySomeKindsInvert() {
    let rubric = Rubric.form(
      Criterion(id: "yes-no", isInverted: true),
      Criterion(id: "list", kind: .checklist([.init(id: "a")], cap: nil), isInverted: true),
      Criterion(id: "scale", kind: .scale(.init()), isInverted: true),
      Criterion(id: "text", kind: .text, isInverted: true))
    expectNoDifference(
      OnlySomeKindsInvert().findings(in: rubric).text,
      """
      sections[0].criteria[2].inverted: error[bad-inverted]: a criterion of kind scale cannot be inverted; remove `inverted`, and give the better answers more points
      sections[0].criteria[3].inverted: error[bad-inverted]: a criterion of kind text cannot be inverted; remove `inverted`, and give the better answers more points
      """)
  }

  @Test func unscoredCriteriaDoNothing() {
    let rubric = Rubric.form(
      Criterion(id: "gate", weight: 0, critical: .customer, evidence: .onMiss, fails: .evaluation),
      Criterion(id: "text", kind: .text, critical: .compliance, evidence: .always),
      Criterion(id: "asked", evidence: .onMiss, fails: .section, isBonus: true, isScored: false))
    expectNoDifference(
      UnscoredCriteriaDoNothing().findings(in: rubric).text,
      """
      sections[0].criteria[1].critical: error[unscored-effect]: `critical: compliance` has no effect on a criterion that is not scored; remove it, or make the criterion a scored one; weight 0 moves no percentage
      sections[0].criteria[2].fails: error[unscored-effect]: `fails: section`, `evidence: on-miss` and `bonus: true` have no effect on a criterion that is not scored; remove them, or make the criterion a scored one; weight 0 moves no percentage
      """)
  }

  @Test func missesBeginWithinTheScale() {
    let rubric = Rubric.form(
      Criterion(id: "a", missBelow: 0), Criterion(id: "b", missBelow: 1), Criterion(id: "c", missBelow: 1.5),
      Criterion(id: "d", missBelow: -0.1), Criterion(id: "e", missBelow: .nan))
    expectNoDifference(
      MissesBeginWithinTheScale().findings(in: rubric).text,
      """
      sections[0].criteria[2].miss-below: error[bad-miss-below]: `miss-below` cannot be 1.5; give a fraction from 0 to 1, such as 0.5
      sections[0].criteria[3].miss-below: error[bad-miss-below]: `miss-below` cannot be -0.1; give a fraction from 0 to 1, such as 0.5
      sections[0].criteria[4].miss-below: error[bad-miss-below]: `miss-below` cannot be nan; give a fraction from 0 to 1, such as 0.5
      """)
  }
}
