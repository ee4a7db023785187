import CustomDump
import Notation
import QualityModel
import Testing
import Workbench

@testable import sidetone

@Suite("Declaring a study, question by question") struct StudyQuestionsTests {
  @Test func aWholeStudyIsSaidLineByLine() throws {
    var form = StudyQuestions(StudyDraft(id: "empathy-2026"))
    expectNoDifference(form.prefill, "")
    let lines = [
      "Listening", "2026-10-12", "", "form", "ana, ben", "", "2026-09-01..2026-10-11", "", "empathy", "low-scores",
      "2.5",
    ]
    for line in lines {
      if line.isEmpty { _ = try form.pass(emptied: false) } else { try form.answer(line) }
    }
    #expect(form.item == nil)
    expectNoDifference(
      form.readBack.map(\.text),
      [
        "Listening", "2026-10-12", "(left open)", "form", "ana,ben", "(no comparison group)",
        "2026-09-01..2026-10-11", "2026-10-13..2026-11-23", "empathy", "low-scores", "2.5",
      ])
    expectNoDifference(form.draft.comparison, [])
  }

  @Test func whatWasSaidOnTheCommandLineIsNotAsked() throws {
    var draft = StudyDraft(id: "w")
    draft.held = Day("2026-10-12")
    draft.comparison = []
    draft.cohort = ["ana"]
    expectNoDifference(
      StudyQuestions(draft).items, [.title, .trainer, .rubric, .before, .after, .focus, .because, .smallestChange])
  }

  @Test func windowsAreOfferedOnceTheDayIsKnown() throws {
    var draft = StudyDraft(id: "w")
    (draft.title, draft.trainer, draft.rubric, draft.cohort, draft.comparison) = ("W", "t", "form", ["ana"], [])
    var form = StudyQuestions(draft)
    try form.answer("2026-10-12")
    expectNoDifference(form.prefill, "2026-08-31..2026-10-11")
    try form.answer(form.prefill)
    expectNoDifference(form.prefill, "2026-10-13..2026-11-23")
    try form.goBack()
    // What was emptied is six weeks again.
    expectNoDifference(try form.pass(emptied: true), "`before` is left at six weeks.")
    expectNoDifference(form.draft.before, nil)
  }

  @Test func aWindowThatCannotBeIsRefusedWhereItIsTyped() throws {
    var draft = StudyDraft(id: "w")
    (draft.title, draft.trainer, draft.rubric, draft.cohort, draft.comparison) = ("W", "t", "form", ["ana"], [])
    draft.held = Day("2026-10-12")
    var form = StudyQuestions(draft)
    #expect(
      throws: AnswerRefusal(
        "the window ends on 2026-09-01, before it begins on 2026-10-11",
        help: "the earlier day comes first: `2026-09-01..2026-10-11`")
    ) { try form.answer("2026-10-11..2026-09-01") }
    #expect(throws: AnswerRefusal.self) { try form.answer("2026-09-01..2026-10-13") }
    try form.answer("2026-09-01..2026-10-12")
    #expect(throws: AnswerRefusal.self) { try form.answer("2026-10-11..2026-11-22") }
    #expect(
      throws: AnswerRefusal(
        "the window shares days with `before`, 2026-09-01..2026-10-12",
        help: "let one of them end before the other begins")
    ) { try form.answer("2026-10-12..2026-11-22") }
    try form.answer("2026-10-13..2026-11-22")
    #expect(form.item == .focus)
  }

  @Test func aBadLineIsRefusedAndAskedAgain() throws {
    var form = StudyQuestions(StudyDraft(id: "w"))
    try form.answer("W")
    let day = "The day it is held, such as 2026-10-12."
    #expect(throws: AnswerRefusal("`soon` is not an answer to `held`", help: day)) { try form.answer("soon") }
    #expect(throws: AnswerRefusal("`held` needs an answer", help: day)) { try form.pass(emptied: false) }
    #expect(form.item == .held)
  }

  @Test func anEarlierTalkGoesOnWhereItWasLeft() throws {
    var earlier = StudyDraft(id: "w")
    (earlier.title, earlier.trainer) = ("W", "t")
    // The day has to be said and is not.
    expectNoDifference(StudyQuestions(StudyDraft(id: "w"), earlier: earlier).item, .held)
    earlier.held = Day("2026-10-12")
    expectNoDifference(StudyQuestions(StudyDraft(id: "w"), earlier: earlier).item, .rubric)
    (earlier.rubric, earlier.cohort) = ("form", ["ana"])
    expectNoDifference(StudyQuestions(StudyDraft(id: "w"), earlier: earlier).item, .comparison)
  }

  @Test func aQuestionThatWasGoneToFromTheReviewLeadsBackToIt() throws {
    var form = StudyQuestions(StudyDraft(id: "w"))
    form.review()
    let open = form.readBack.filter { $0.text == "not said" }.map(\.label)
    expectNoDifference(open, ["held", "rubric", "cohort", "comparison"])
    try form.go(to: "held")
    try form.answer("2026-10-12")
    #expect(form.item == nil)
    try form.go(to: "comparison")
    _ = try form.pass(emptied: false)
    expectNoDifference(form.readBack.first { $0.label == "comparison" }?.text, "(no comparison group)")
  }

  @Test(arguments: ["nan", "inf", "0", "-3", "101", "200"]) func aChangeInPointsIsAboveZeroUpToAHundred(line: String)
    throws
  {
    var form = StudyQuestions(StudyDraft(id: "w"))
    try form.go(to: "smallest-change")
    let refusal = #expect(throws: AnswerRefusal.self) { try form.answer(line) }
    expectNoDifference(refusal?.message.text, "`\(line)` is not an answer to `smallest-change`")
  }

  @Test func anAgentIsNamedOnceAndInOneGroup() throws {
    var form = StudyQuestions(StudyDraft(id: "w"))
    try form.go(to: "cohort")
    #expect(throws: AnswerRefusal("`ana` is named twice", help: "name each once")) { try form.answer("ana,ben,ana") }
    try form.answer("ana,ben")
    try form.go(to: "comparison")
    #expect(
      throws: AnswerRefusal(
        "`ben` is in the cohort already", help: "an agent is trained or compared with, not both")
    ) { try form.answer("cy,ben") }
  }
}
