import CustomDump
import Foundation
import Notation
import QualityModel
import Testing
import Workbench

@testable import sidetone

/// Going back and forth between questions.
extension CoachingQuestionsTests {
  @Test func goingBackShowsWhatWasSaid() throws {
    var form = form(plan())
    #expect(throws: AnswerRefusal.firstQuestion) { try form.goBack() }
    try type(["empathy", "I am quick.", "60"], into: &form)
    try form.goBack()
    try form.goBack()
    expectNoDifference(form.item, .view)
    expectNoDifference(form.prefill, "I am quick.")
    // It stood in the line and was emptied.
    expectNoDifference(try form.pass(emptied: true), "The answer to `view` is removed.")
    expectNoDifference(form.plan.agentView, nil)
  }

  @Test func oneGoesToAQuestionByItsName() throws {
    var form = form(plan(["empathy", "greeting"]))
    for (name, item) in [
      ("due", .due), ("greeting target", .target(1)), ("greeting", .target(1)), ("commitment", .commitment(0)),
    ] as [(String, CoachingQuestions.Item)] {
      try form.go(to: name)
      expectNoDifference(form.item, item)
    }
    #expect(throws: AnswerRefusal("there is no question `dues`", help: "did you mean `due`?")) {
      try form.go(to: "dues")
    }
    try form.review()
    expectNoDifference(form.item, nil)
    try form.goBack()
    expectNoDifference(form.item, .acknowledged)
  }

  @Test func aQuestionThatWasGoneToFromTheReviewLeadsBackToIt() throws {
    var form = form(plan())
    try type(["empathy", "I am quick.", "75", "2", "I let them finish.", "2026-12-01", "", "y"], into: &form)
    for (name, line) in [("target", "95"), ("view", ""), ("acknowledged", "n")] {
      try form.go(to: name)
      try type([line], into: &form)
      expectNoDifference(form.item, nil)
    }
    expectNoDifference(form.plan.focus[0].target, 95)
    expectNoDifference(form.plan.focus[0].practice, "Count to two.")
    // Another criterion has a target and a commitment of its own.
    try form.go(to: "focus")
    try type(["greeting"], into: &form)
    expectNoDifference(form.item, .target(0))
    try type(["80", "", "I greet."], into: &form)
    expectNoDifference(form.item, nil)
  }

  @Test func goingBackOneQuestionComesOnToTheNextOpenOne() throws {
    var form = form(plan())
    try type(["empathy", "I am quick.", "75"], into: &form)
    try form.goBack()
    try form.goBack()
    try type(["I was quick."], into: &form)
    expectNoDifference(form.item, .practice(0))
  }
}
