import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

@testable import sidetone

/// Going back and forth between questions.
extension EvaluationQuestionsTests {
  @Test func goingBackPrefillsTheEarlierLine() throws {
    var form = try answered("y calm @1", "y")
    try form.goBack()
    #expect(form.prefill == "yes")
    try form.goBack()
    #expect(form.prefill == "yes calm @1")
    #expect(throws: AnswerRefusal.firstQuestion) { try form.goBack() }
  }

  @Test func anEditBeginsAtTheReviewAndComesBackToIt() throws {
    let answers = [Answer(criterion: "held", answer: "no"), Answer(criterion: "empathy", answer: "3")]
    var form = form(answers: answers, revises: Revising(id: "e", digest: "d", reason: "typo"))
    #expect(form.question == nil)
    try form.go(to: "empathy")
    try form.answer("4")
    // The text that may be left out is not asked.
    #expect(form.question == nil)
    try form.go(to: "held")
    try form.answer("yes")
    // What the change asks for is.
    #expect(form.question?.id == "told")
    try form.answer("yes")
    #expect(form.question == nil)
  }

  @Test func aNoteOnAQuestionNotAnsweredYetSurvives() throws {
    var form = try answered("n")
    form.setNote("long thoughts\n", on: "empathy")
    #expect(form.missing.map(\.rule) == ["no-answer"])
    #expect(form.prefill == "")
    try form.answer("2")
    expectNoDifference(
      form.evaluation.answer(to: "empathy"), Answer(criterion: "empathy", answer: "2", note: "long thoughts"))
  }

  @Test func theTranscriptIsReadAndSearched() throws {
    var form = form()
    #expect(try form.read(from: nil) == Self.transcript.lines)
    #expect(try form.read(from: 2) == [Self.transcript.lines[1]])
    #expect(try form.search("finish") == [Self.transcript.lines[1]])
    #expect(throws: AnswerRefusal.self) { try form.search("refund") }
  }
}
