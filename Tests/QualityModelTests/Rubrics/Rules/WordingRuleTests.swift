import CustomDump
import QualityModel
import Testing

/// The warnings that experienced form designers give.
struct WordingRuleTests {
  private func form(_ questions: String...) -> Rubric {
    let criteria = questions.enumerated().map { Criterion(id: "c\($0)", ask: $1) }
    return Rubric(id: "form", sections: [Section(id: "all", criteria: criteria)])
  }

  @Test func questionsAskOneThing() {
    let rubric = form(
      "Did the agent greet and identify the customer?", "Was the tone warm or at least polite?",
      "Was the name/number taken?", "Was it open 24/7, whether or not it was asked?", "Was the brand standard kept?",
      "And was it clear?")
    expectNoDifference(
      QuestionsAskOneThing().findings(in: rubric).text,
      """
      sections[0].criteria[0].ask: warning[double-barrelled]: the question asks about two things, joined by "and"; ask two questions, or one about what both come down to
      sections[0].criteria[1].ask: warning[double-barrelled]: the question asks about two things, joined by "or"; ask two questions, or one about what both come down to
      sections[0].criteria[2].ask: warning[double-barrelled]: the question asks about two things, joined by "name/number"; ask two questions, or one about what both come down to
      """)
  }

  @Test func listsAndAlternativesMayJoin() {
    let options: [Criterion.Option] = [.init(id: "a", points: 1)]
    let rubric = Rubric.form(
      Criterion(id: "choice", ask: "Was it quick or slow?", kind: .choice(options)),
      Criterion(id: "list", ask: "Which of name and number were taken?", kind: .checklist(options, cap: nil)),
      Criterion(id: "text", ask: "What was said and done?", kind: .text))
    expectNoDifference(QuestionsAskOneThing().findings(in: rubric), [])
  }

  @Test func questionsAskForTheGood() {
    let rubric = form(
      "Did the agent not interrupt?", "Didn’t the agent rush?", "Was it done without delay?",
      "Did the agent fail to verify?", "Was a note taken, or not?", "Was everything noted?")
    expectNoDifference(
      QuestionsAskForTheGood().findings(in: rubric).text,
      """
      sections[0].criteria[0].ask: warning[negative-wording]: the question is worded negatively: "not"; ask what good looks like, or ask for the fault and set `inverted: true`
      sections[0].criteria[1].ask: warning[negative-wording]: the question is worded negatively: "didn't"; ask what good looks like, or ask for the fault and set `inverted: true`
      sections[0].criteria[2].ask: warning[negative-wording]: the question is worded negatively: "without"; ask what good looks like, or ask for the fault and set `inverted: true`
      sections[0].criteria[3].ask: warning[negative-wording]: the question is worded negatively: "fail"; ask what good looks like, or ask for the fault and set `inverted: true`
      """)
    let inverted = Rubric.form(Criterion(id: "a", ask: "Did the agent fail to verify?", isInverted: true))
    expectNoDifference(QuestionsAskForTheGood().findings(in: inverted), [])
  }

  @Test func criteriaHaveGuidance() {
    let rubric = Rubric.form(
      Criterion(id: "bare"), Criterion(id: "blank", guidance: " "), Criterion(id: "good", guidance: "Yes if heard."),
      Criterion(id: "text", kind: .text))
    expectNoDifference(
      CriteriaHaveGuidance().findings(in: rubric).text,
      """
      sections[0].criteria[0]: warning[no-guidance]: `bare` has no guidance; add `guidance`: one sentence on the doubtful case
      sections[0].criteria[1]: warning[no-guidance]: `blank` has no guidance; add `guidance`: one sentence on the doubtful case
      """)
  }

  @Test func scalesHaveAnchors() {
    let rubric = Rubric.form(
      Criterion(id: "bare", kind: .scale(.init())), Criterion(id: "half", kind: .scale(.init(anchors: [1: "Curt."]))),
      Criterion(id: "good", kind: .scale(.init(anchors: [1: "Curt.", 5: "Warm."]))),
      Criterion(id: "asked", kind: .scale(.init()), isScored: false))
    expectNoDifference(
      ScalesHaveAnchors().findings(in: rubric).text,
      """
      sections[0].criteria[0].anchors: warning[no-anchors]: the scale of `bare` has no text for 1 and 5; say what both ends look like: anchors: {1: …, 5: …}
      sections[0].criteria[1].anchors: warning[no-anchors]: the scale of `half` has no text for 5; say what both ends look like: anchors: {1: …, 5: …}
      """)
  }
}
