import CustomDump
import Foundation
import Notation
import QualityModel
import Testing
import Workbench

@testable import sidetone

@Suite("A coaching session, question by question") struct CoachingQuestionsTests {
  private let now = Date(timeIntervalSince1970: 1_795_338_000)
  private let criteria = [
    Criterion(id: "empathy", coaching: .init(practice: ["Listen to a call.", "Count to two."])),
    Criterion(id: "greeting"), Criterion(id: "steps"),
  ]

  func plan(_ focus: [String] = []) -> CoachingPlan {
    let held = Day(of: now)
    return CoachingPlan(
      id: "p", agent: "ana", coach: "ode", rubric: RubricReference(id: "form", version: 1),
      window: .init(from: held, to: held), startedAt: now, held: held,
      focus: focus.map { .init(criterion: $0, title: $0, from: 40, target: 60) })
  }

  func form(
    _ plan: CoachingPlan, offered: [String] = ["empathy"], suggested: [String] = ["empathy", "greeting"]
  ) -> CoachingQuestions {
    CoachingQuestions(
      plan, criteria: criteria, offered: offered, suggested: suggested,
      usualDue: { Day(since1970: $0.held.since1970 + 30) })
  }

  /// Answers question after question, choosing what is chosen as a session would; an empty line passes.
  func type(_ lines: [String], into form: inout CoachingQuestions) throws {
    for line in lines {
      guard !line.isEmpty else {
        _ = try form.pass(emptied: false)
        continue
      }
      guard let ids = try form.answer(line, at: now) else { continue }
      var plan = form.plan
      plan.focus = self.plan(ids).focus
      form.take(plan)
    }
  }

  @Test(
    arguments: [("no", nil), ("N", nil), ("", nil), ("The line was bad.", "The line was bad.")] as [(String, String?)])
  func noIsNothingThatTheAgentSeesDifferently(line: String, text: String?) throws {
    var form = form(plan())
    try type(["empathy", "", "60", "", "I listen.", "2026-12-01"], into: &form)
    expectNoDifference(form.item, .disagreement)
    try type([line], into: &form)
    expectNoDifference(form.plan.disagreement?.text, text)
  }

  @Test func yesIsNoDisagreement() throws {
    var form = form(plan())
    try type(["empathy", "", "60", "", "I listen.", "2026-12-01"], into: &form)
    #expect(throws: refusal("`yes` is not an answer to `disagreement`", .disagreement)) {
      try type(["yes"], into: &form)
    }
    expectNoDifference(form.item, .disagreement)
  }

  private func refusal(_ message: Finding.Message, _ item: CoachingQuestions.Item) -> AnswerRefusal {
    AnswerRefusal(message, help: item.about)
  }

  @Test func aSessionIsTalkedThroughLineByLine() throws {
    var form = form(plan())
    expectNoDifference(form.prefill, "empathy")
    var prefills: [String] = []
    for line in ["empathy", "I am quick.", "75", "2", "I let them finish.", "2026-12-01", "", "y"] {
      prefills.append(form.prefill)
      try type([line], into: &form)
    }
    expectNoDifference(prefills, ["empathy", "", "60", "", "", "2026-12-22", "", ""])
    #expect(form.item == nil)
    var expected = plan(["empathy"])
    expected.agentView = "I am quick."
    expected.focus[0].target = 75
    expected.focus[0].practice = "Count to two."
    expected.focus[0].commitment = "I let them finish."
    expected.due = Day("2026-12-01")
    expected.acknowledgedAt = now
    expectNoDifference(form.plan, expected)
  }

  @Test func twoCriteriaAreAskedOneAfterTheOther() throws {
    var form = form(plan())
    try type(["greeting, empathy"], into: &form)
    expectNoDifference(
      form.items,
      [
        .focus, .view, .target(0), .practice(0), .commitment(0), .target(1), .practice(1), .commitment(1), .due,
        .disagreement, .acknowledged,
      ])
    try type(["", "60", "In my own words.", "I greet.", "80", "1", "I wait."], into: &form)
    expectNoDifference(form.plan.focus.map(\.criterion), ["greeting", "empathy"])
    expectNoDifference(form.plan.focus.map(\.practice), ["In my own words.", "Listen to a call."])
    expectNoDifference(form.plan.focus.map(\.commitment), ["I greet.", "I wait."])
    expectNoDifference(form.item, .due)
  }

  @Test func anotherFocusThanSuggestedTakesAReason() throws {
    var form = form(plan())
    try type(["steps"], into: &form)
    expectNoDifference(form.item, .because)
    #expect(throws: refusal("`because` needs an answer", .because)) { try form.pass(emptied: false) }
    try type(["Ana asked for it."], into: &form)
    expectNoDifference(form.item, .view)
    // What colleagues fall short on alike is suggested, and not offered: it takes no reason.
    var common = self.form(plan(), offered: [])
    expectNoDifference(common.prefill, "")
    try type(["greeting"], into: &common)
    expectNoDifference(common.item, .view)
  }

  @Test func aTargetThatIsNotAboveTheMeanIsAskedBack() {
    let form = form(plan(["empathy"]))
    expectNoDifference(form.doubt(aboutTarget: "30", at: 0), "30 is not above the mean now, 40.0")
    expectNoDifference(form.doubt(aboutTarget: "40", at: 0), "40 is not above the mean now, 40.0")
    expectNoDifference(form.doubt(aboutTarget: "60", at: 0), nil)
    expectNoDifference(form.doubt(aboutTarget: "130", at: 0), nil)
  }

  @Test func aBadLineIsRefusedAndAskedAgain() throws {
    var form = form(plan())
    #expect(throws: AnswerRefusal("there is no criterion `empthy`", help: "did you mean `empathy`?")) {
      try type(["empthy"], into: &form)
    }
    #expect(
      throws: AnswerRefusal("a session coaches at most two criteria", help: "name the one or two that matter most")
    ) { try type(["empathy,greeting,steps"], into: &form) }
    #expect(throws: refusal("`focus` needs an answer", .focus)) { try type([" , "], into: &form) }
    try type(["empathy", ""], into: &form)
    for line in ["0", "101", "much", "nan", "-5"] {
      #expect(throws: refusal("`\(line)` is not an answer to `target`", .target(0))) { try type([line], into: &form) }
    }
    try type(["60"], into: &form)
    #expect(throws: AnswerRefusal("there is no practice 3", help: "a number from 1 to 2, or your own words")) {
      try type(["3"], into: &form)
    }
    try type(["", "I listen."], into: &form)
    #expect(throws: refusal("2026-11-21 is before the session on 2026-11-22", .due)) {
      try type(["2026-11-21"], into: &form)
    }
    try type(["2026-12-01", ""], into: &form)
    #expect(throws: refusal("`perhaps` is not an answer to `acknowledged`", .acknowledged)) {
      try type(["perhaps"], into: &form)
    }
    try type(["n"], into: &form)
    expectNoDifference(form.plan.acknowledgedAt, nil)
  }

  @Test func aDraftGoesOnAfterWhatWasSaidLast() {
    var draft = plan(["empathy", "greeting"])
    expectNoDifference(form(draft).item, .view)
    draft.agentView = "I am quick."
    expectNoDifference(form(draft).item, .target(0))
    draft.focus[0].commitment = "I wait."
    expectNoDifference(form(draft).item, .target(1))
    draft.focus[1].target = 0
    draft.focus[1].practice = "Say it."
    expectNoDifference(form(draft).item, .target(1))
    draft.focus[1].target = 80
    expectNoDifference(form(draft).item, .commitment(1))
    draft.focus[1].commitment = "I greet."
    draft.due = Day("2026-12-01")
    expectNoDifference(form(draft).item, .disagreement)
    draft.acknowledgedAt = now
    expectNoDifference(form(draft).item, nil)
    // What has to be said and is not comes first.
    draft.focus[0].commitment = nil
    expectNoDifference(form(draft).item, .commitment(0))
  }
}
