import CustomDump
import QualityModel
import Testing
import Workbench

@testable import sidetone

@Suite("Declaring a study, question by question") struct StudyFormTests {
  @Test func aWholeStudyIsSaidLineByLine() throws {
    var form = StudyForm(StudyDraft(id: "empathy-2026"))
    expectNoDifference(form.prefill, "")
    let lines = [
      "Listening", "2026-10-12", "", "form", "ana, ben", "", "2026-09-01..2026-10-11", "", "empathy", "low-scores",
      "2.5",
    ]
    for line in lines { expectNoDifference(form.answer(line), .ask) }
    #expect(form.item == nil)
    expectNoDifference(
      form.review.map(\.text),
      [
        "Listening", "2026-10-12", "none", "form", "ana,ben", "none", "2026-09-01..2026-10-11", "none", "empathy",
        "low-scores", "2.5",
      ])
    expectNoDifference(form.draft.comparison, [])
    expectNoDifference(form.answer("y"), .declare)
  }

  @Test func whatWasSaidOnTheCommandLineIsNotAsked() throws {
    var draft = StudyDraft(id: "w")
    draft.held = Day("2026-10-12")
    draft.comparison = []
    draft.cohort = ["ana"]
    expectNoDifference(
      StudyForm(draft).items, [.title, .trainer, .rubric, .before, .after, .focus, .because, .smallestChange])
  }

  @Test func windowsAreOfferedOnceTheDayIsKnown() throws {
    var draft = StudyDraft(id: "w")
    (draft.title, draft.trainer, draft.rubric, draft.cohort, draft.comparison) = ("W", "t", "form", ["ana"], [])
    var form = StudyForm(draft)
    _ = form.answer("2026-10-12")
    expectNoDifference(form.prefill, "2026-08-31..2026-10-11")
    _ = form.answer(form.prefill)
    expectNoDifference(form.prefill, "2026-10-13..2026-11-23")
    // The mark stands behind what is offered, as it does when it is typed.
    _ = form.answer(form.prefill + "<")
    expectNoDifference(form.prefill, "2026-08-31..2026-10-11")
  }

  @Test func aBadLineIsRefusedAndAskedAgain() throws {
    var form = StudyForm(StudyDraft(id: "w"))
    _ = form.answer("W")
    expectNoDifference(
      form.answer("soon"),
      .refuse("`soon` is no answer to `held`", help: "The day it is held, such as 2026-10-12."))
    expectNoDifference(
      form.answer(""), .refuse("`held` needs an answer", help: "The day it is held, such as 2026-10-12."))
    #expect(form.item == .held)
    expectNoDifference(form.answer("?"), .explain("The day it is held, such as 2026-10-12."))
    expectNoDifference(form.answer("quit"), .leave)
  }
}
