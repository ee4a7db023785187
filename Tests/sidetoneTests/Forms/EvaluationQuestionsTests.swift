import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

@testable import sidetone

@Suite("The questions of an evaluation") struct EvaluationQuestionsTests {
  static let rubric = Rubric(
    id: "form",
    sections: [
      Section(
        id: "s",
        criteria: [
          Criterion(id: "held", title: "Hold"),
          Criterion(
            id: "told", title: "Told why", evidence: .onMiss, condition: .init(criterion: "held", is: ["yes"])),
          Criterion(
            id: "empathy", title: "Empathy", guidance: "Listen.", kind: .scale(.init()), mayBeNotApplicable: true),
          Criterion(id: "comment", kind: .text, isOptional: true),
        ])
    ])

  static let transcript = Transcript(
    lines: [
      TranscriptLine(start: 0, end: 4, speaker: "Agent", text: "Good morning."),
      TranscriptLine(start: 5, end: 9, speaker: "Customer", text: "Let me finish, please."),
    ], format: .webVTT)

  func form(answers: [Answer] = [], revises: Revising? = nil, end: Double? = nil) -> EvaluationQuestions {
    var evaluation = Evaluation(
      id: "e", agent: "ana-lopez", evaluator: "q-martin", interaction: InteractionSummary(id: "call", channel: .voice),
      rubric: RubricReference(id: "form", version: 1), startedAt: Date(timeIntervalSince1970: 0), answers: answers)
    evaluation.revises = revises
    return EvaluationQuestions(
      scorer: Scorer(Self.rubric), evaluation: evaluation, transcript: Self.transcript,
      end: InteractionEnd(duration: end, transcript: Self.transcript))
  }

  /// Answers question after question.
  func answered(_ lines: String...) throws -> EvaluationQuestions {
    var form = form()
    for line in lines { try form.answer(line) }
    return form
  }

  @Test func nothingIsPrefilledAsAnAnswer() {
    #expect(form().prefill == "")
    #expect(form().evaluation.answers.isEmpty)
    #expect(form().question?.id == "held")
  }

  @Test func evidenceCarriesTimeLineAndQuote() throws {
    expectNoDifference(
      try answered("y", "n never said why @2").evaluation.answer(to: "told"),
      Answer(
        criterion: "told", answer: "no", note: "never said why",
        evidence: [Evidence(at: 5, line: 2, quote: "Let me finish, please.")]))
  }

  @Test func aConditionalQuestionComesAndGoes() throws {
    var form = try answered("n")
    #expect(form.question?.id == "empathy")
    #expect(form.progress.number == 2)
    #expect(form.progress.of == 3)
    try form.goBack()
    #expect(form.prefill == "no")
    try form.answer("y")
    #expect(form.question?.id == "told")
    try form.answer("y")
    try form.go(to: "held")
    try form.answer("n")
    // The hidden answer stays in the draft and does not count.
    #expect(form.evaluation.answer(to: "told")?.answer == "yes")
    #expect(form.derivation.standings[1].isNotAsked)
    #expect(form.question?.id == "empathy")
  }

  @Test func aBadAnswerIsRefusedAndTheRestKept() throws {
    var form = try answered("n")
    #expect(throws: AnswerRefusal("`6` is not an answer to this criterion", help: "expected 1 to 5, or n/a")) {
      try form.answer("6")
    }
    #expect(form.question?.id == "empathy")
    #expect(form.evaluation.answers.count == 1)
  }

  @Test(arguments: [
    ("y @9", "the transcript has no line 9", "its lines are 1 to 2; `t` reads them"),
    ("y @.", "no moment is marked", "`mark` remembers one while you listen"),
    ("y @99:00", "1:39:00 is past the end at 0:09", "a line is `@14`, a time `@1:23`"),
  ])
  func placesThatAreNotThereAreRefused(line: String, message: String, help: String) throws {
    var form = form()
    #expect(throws: AnswerRefusal(.init(message), help: help)) { try form.answer(line) }
    #expect(form.evaluation.answers.isEmpty)
  }

  @Test func theEndIsTheLatestThatAnythingSays() throws {
    // The transcript ends at 0:09; a recording of two minutes goes on in silence.
    var form = form(end: 120)
    try form.answer("y @1:59")
    expectNoDifference(form.evaluation.answer(to: "held")?.evidence?.first?.at, 119)
    // A duration that is stated is rounded to a second.
    try form.answer("y @2:00.9")
    #expect(throws: AnswerRefusal("2:01 is past the end at 2:00", help: "a line is `@14`, a time `@1:23`")) {
      try form.answer("3 @2:01")
    }
    // Behind the last line a recording may go on for a while.
    var open = self.form()
    try open.answer("y @0:14")
    #expect(throws: AnswerRefusal.self) { try open.answer("y @0:15") }
  }

  @Test func theMarkedMomentCanBeCited() throws {
    var form = form()
    form.mark = 6.5
    try form.answer("y @.")
    expectNoDifference(
      form.evaluation.answer(to: "held")?.evidence, [Evidence(at: 6.5, line: 2, quote: "Let me finish, please.")])
  }

  @Test func whatIsMissingIsNamedBeforeSubmitting() throws {
    var form = try answered("y", "n")
    try form.skip()
    #expect(try form.pass(emptied: false) == .leftOut)
    #expect(form.question == nil)
    #expect(
      form.missing.map(\.message.text) == ["no answer for `Empathy` (empathy)", "no evidence for `Told why` (told)"])
    try form.go(to: "told")
    try form.answer("n he guessed")
    #expect(form.question == nil)
    try form.go(to: "empathy")
    try form.answer("4")
    #expect(form.missing.isEmpty)
  }

  @Test func anEmptyLineLeavesOutOnlyWhatMayBe() throws {
    var form = form()
    #expect(
      throws: AnswerRefusal("`Hold` needs an answer", help: "expected yes or no; `>` skips it for now")
    ) { try form.pass(emptied: false) }
    try form.answer("n")
    try form.answer("3")
    #expect(try form.pass(emptied: false) == .leftOut)
    // Where there is an answer it stays, until it stood in the line and was emptied.
    try form.go(to: "comment")
    try form.answer("Kind.")
    try form.go(to: "comment")
    #expect(try form.pass(emptied: false) == .kept)
    try form.go(to: "comment")
    #expect(try form.pass(emptied: true) == .takenAway)
    // It is left out, which is not asked again.
    expectNoDifference(form.evaluation.answer(to: "comment")?.answer, "")
    try form.go(to: "held")
    #expect(try form.pass(emptied: true) == .needed("no"))
    #expect(form.evaluation.answer(to: "held")?.answer == "no")
  }

  @Test func aPlaceThatStaysInTheLineStaysAsItWasCited() throws {
    var form = try answered("y late @0:07")
    let cited = Evidence(at: 7, line: 2, quote: "Let me finish, please.")
    try form.goBack()
    expectNoDifference(form.prefill, "yes late @2")
    expectNoDifference(try form.answer("yes late and loud @2 @1"), [])
    expectNoDifference(
      form.evaluation.answer(to: "held")?.evidence, [cited, Evidence(at: 0, line: 1, quote: "Good morning.")])
  }

  @Test func leavingOutKeepsTheEvidenceOfAnEarlierMeaning() throws {
    let quote = Evidence(at: 5, line: 2, quote: "Let me finish, please.")
    var form = form(answers: [
      Answer(criterion: "held", answer: "no"), Answer(criterion: "empathy", answer: "3"),
      Answer(criterion: "comment", answer: "", note: "late", evidence: [quote]),
    ])
    #expect(form.question?.id == "comment")
    #expect(try form.pass(emptied: false) == .leftOut)
    expectNoDifference(form.evaluation.answer(to: "comment")?.evidence, [quote])
    expectNoDifference(form.evaluation.answer(to: "comment")?.note, "late")
  }
}
