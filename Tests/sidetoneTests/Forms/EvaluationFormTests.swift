import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

@testable import sidetone

@Suite("The form") struct EvaluationFormTests {
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

  func form(answers: [Answer] = []) -> EvaluationForm {
    let evaluation = Evaluation(
      id: "e", agent: "ana-lopez", evaluator: "q-martin", interaction: InteractionSummary(id: "call", channel: .voice),
      rubric: RubricReference(id: "form", version: 1), startedAt: Date(timeIntervalSince1970: 0), answers: answers)
    return EvaluationForm(scorer: Scorer(Self.rubric), evaluation: evaluation, transcript: Self.transcript)
  }

  /// Types lines and returns the form, and the reply to the last of them.
  func typed(_ lines: String...) -> (form: EvaluationForm, reply: EvaluationForm.Reply) {
    var form = form()
    var reply = EvaluationForm.Reply.ask
    for line in lines { reply = form.answer(line) }
    return (form, reply)
  }

  @Test func nothingIsPrefilledAsAnAnswer() {
    #expect(form().prefill == nil)
    #expect(form().evaluation.answers.isEmpty)
    #expect(form().question?.id == "held")
  }

  @Test func evidenceCarriesTimeLineAndQuote() {
    let (form, _) = typed("y", "n never said why @2")
    expectNoDifference(
      form.evaluation.answer(to: "told"),
      Answer(
        criterion: "told", answer: "no", note: "never said why",
        evidence: [Evidence(at: 5, line: 2, quote: "Let me finish, please.")]))
  }

  @Test func aConditionalQuestionComesAndGoes() {
    var (form, _) = typed("n")
    #expect(form.question?.id == "empathy")
    #expect(form.progress.number == 2)
    #expect(form.progress.of == 3)
    _ = form.answer("<")
    #expect(form.prefill == "no")
    _ = form.answer("y")
    #expect(form.question?.id == "told")
    _ = form.answer("y")
    _ = form.answer("goto held")
    _ = form.answer("n")
    // The hidden answer stays in the draft and does not count.
    #expect(form.evaluation.answer(to: "told")?.answer == "yes")
    #expect(form.derivation.standings[1].isNotAsked)
    #expect(form.question?.id == "empathy")
  }

  @Test func goingBackPrefillsTheEarlierLine() {
    var (form, _) = typed("y calm @1", "y")
    #expect(form.answer("<") == .ask)
    #expect(form.prefill == "yes")
    #expect(form.answer("<") == .ask)
    #expect(form.prefill == "yes calm @1")
    guard case .refuse(let refusal) = form.answer("<") else { Issue.record("went back beyond the first"); return }
    #expect(refusal.message == "this is the first question")
  }

  @Test func aBadAnswerIsRefusedAndTheRestKept() {
    let (form, reply) = typed("n", "6")
    #expect(
      reply == .refuse(AnswerRefusal("`6` is not an answer to this criterion", help: "expected 1 to 5, or n/a")))
    #expect(form.question?.id == "empathy")
    #expect(form.evaluation.answers.count == 1)
  }

  @Test func placesThatAreNotThereAreRefused() {
    #expect(
      typed("y @9").reply
        == .refuse(AnswerRefusal("the transcript has no line 9", help: "its lines are 1 to 2; `t` reads them")))
    #expect(
      typed("y @.").reply
        == .refuse(AnswerRefusal("no moment is marked", help: "`mark` remembers one while you listen")))
  }

  @Test func theMarkedMomentCanBeCited() {
    var form = form()
    form.mark = 6.5
    _ = form.answer("y @.")
    expectNoDifference(
      form.evaluation.answer(to: "held")?.evidence, [Evidence(at: 6.5, line: 2, quote: "Let me finish, please.")])
  }

  @Test func aTextTakesAnyLineAndAColonMakesACommand() {
    var (form, _) = typed("n", "3", "quit")
    #expect(form.evaluation.answer(to: "comment")?.answer == "quit")
    _ = form.answer("goto comment")
    #expect(form.answer(":quit") == .leave)
    #expect(form.answer(":?") == .explain(Self.rubric.criteria[3]))
  }

  @Test func whatIsMissingIsNamedBeforeSubmitting() {
    var (form, _) = typed("y", "n", ">", ":>")
    #expect(form.question == nil)
    #expect(
      form.missing.map(\.message.text) == ["no answer for `Empathy` (empathy)", "no evidence for `Told why` (told)"])
    guard case .refuse = form.answer("y") else { Issue.record("submitted with answers missing"); return }
    _ = form.answer("goto told")
    _ = form.answer("n he guessed")
    #expect(form.question == nil)
    _ = form.answer("goto empathy")
    _ = form.answer("4")
    #expect(form.answer("y") == .submit)
  }

  @Test func aNoteOnAQuestionNotAnsweredYetSurvives() {
    var (form, reply) = typed("n", "note")
    #expect(reply == .editNote(Self.rubric.criteria[2]))
    form.setNote("long thoughts\n", on: "empathy")
    #expect(form.missing.map(\.rule) == ["no-answer"])
    _ = form.answer("2")
    expectNoDifference(
      form.evaluation.answer(to: "empathy"), Answer(criterion: "empathy", answer: "2", note: "long thoughts"))
  }

  @Test func theTranscriptIsReadAndSearched() {
    var form = form()
    #expect(form.answer("t") == .read(Self.transcript.lines))
    #expect(form.answer("t 2") == .read([Self.transcript.lines[1]]))
    #expect(form.answer("/finish") == .read([Self.transcript.lines[1]]))
    #expect(form.answer("@0:06") == .listen(.jump(.time(6))))
    #expect(form.answer("+10") == .listen(.seek(10)))
    #expect(form.answer("tag late-refund") == .tags(["late-refund"]))
    #expect(form.answer("tag -late-refund") == .tags([]))
  }

  @Test func anAnswerWinsOverACommandOfTheSameSpelling() {
    let rubric = Rubric(
      id: "r",
      sections: [
        Section(
          id: "s",
          criteria: [Criterion(id: "c", kind: .choice([.init(id: "t", points: 1), .init(id: "quit", points: 0)]))])
      ])
    let evaluation = form().evaluation
    var form = EvaluationForm(scorer: Scorer(rubric), evaluation: evaluation)
    #expect(form.answer(":quit") == .leave)
    #expect(form.answer("quit") == .ask)
    #expect(form.evaluation.answer(to: "c")?.answer == "quit")
  }
}
