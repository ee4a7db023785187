import CustomDump
import Foundation
import QualityModel
import Recordings
import TerminalKit
import Testing
import Workbench

@testable import sidetone

@Suite("Notes that are no notes, places that are no places, numbers with a sign") struct AnswerDoubtTests {
  let fixed = Criterion(id: "fixed", evidence: .onMiss)
  let scale = Criterion(id: "empathy", kind: .scale(.init()))
  let steps = Criterion(
    id: "steps",
    kind: .checklist([.init(id: "what"), .init(id: "who"), .init(id: "by-when"), .init(id: "why")], cap: nil))
  let day = Criterion(id: "day", kind: .date)

  @Test(arguments: [
    "1, 2 and 4", "1 and 3", "1 & 3", "1 + 3", "1 / 3", "1 - 3", "what - who", "what, who and by-when", "1 and",
    "1 ３", "1 ٣", "1 2/4", "1 3&4", "1 or 2", "1 also 3", "1 plus by-when", "1 ok 2", "1 (and 3)", "1 but not 3",
    "1 1e1",
  ])
  func moreOptionsAreNotANote(line: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: steps) }
  }

  @Test func theListThatWasMeantIsOffered() throws {
    #expect(
      throws: AnswerRefusal(
        "`and by-when` behind `what, who` could be another answer",
        help: "several are `what, who,by-when`; a note is `what, who \"and by-when\"`")
    ) { try AnswerLine("what, who and by-when", for: steps) }
    expectNoDifference(try AnswerLine("what \"and who\"", for: steps).note, "and who")
  }

  @Test(arguments: ["n a", "n A", "N a.", "n (a)"]) func nAndAMayBeNotApplicable(line: String) throws {
    let criterion = Criterion(id: "fixed", mayBeNotApplicable: true)
    let note = String(line.dropFirst(2))
    #expect(
      throws: AnswerRefusal(
        "`\(line)` could be `n/a`",
        help: "`n/a` sets the question aside; a note is `\(line.prefix(1)) \"\(note)\"`")
    ) { try AnswerLine(line, for: criterion) }
    expectNoDifference(try AnswerLine("n \"\(note)\"", for: criterion).note, note)
    expectNoDifference(try AnswerLine(line, for: fixed).note, note)
    let answer = Answer(criterion: "fixed", answer: "no", note: "a")
    let typed = AnswerLine.text(of: answer, to: criterion)
    expectNoDifference(try AnswerLine(typed, for: criterion).note, "a")
  }

  @Test(arguments: ["n rude@2", "n rude ＠2 that@1:23,", "n rude＠2", "n was (rude@2)"])
  func aPlaceWithoutASpaceIsNotLost(line: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: fixed) }
  }

  @Test func theSpaceThatIsMissingIsOffered() throws {
    #expect(
      throws: AnswerRefusal(
        "`rude@2` has no space before the place `@2`",
        help: "a place is a word by itself: `rude @2`; in quotes it is a note")
    ) { try AnswerLine("n rude@2", for: fixed) }
    for note in ["ana@2x.com", "ana@10.0.0.1", "me@home", "\"rude@2\""] {
      expectNoDifference(try AnswerLine("n \(note)", for: fixed).note, note.replacing("\"", with: ""))
    }
    let answer = Answer(criterion: "fixed", answer: "no", note: "rude@2")
    expectNoDifference(AnswerLine.text(of: answer, to: fixed), "no \"rude@2\"")
  }

  @Test(arguments: ["3 ４", "3 and 4", "3 - 4", "3 -", "3 1:23", "3 2026-11-12"])
  func moreNumbersAreNotANote(line: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: scale) }
  }

  @Test func twoDaysAreNotOne() {
    for line in ["2026-11-12 2026-11-13", "2026-11-12 - 2026-11-13", "2026-11-12 or 13.11.2026"] {
      #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: day) }
    }
  }

  @Test(arguments: [
    "3 and twice more", "3 of 5", "3 - rushed", "3 and/but late", "3 4x interrupted", "3 A1 form", "3 ok", "3 not rude",
  ])
  func wordsAmongThemMakeANote(line: String) throws {
    expectNoDifference(try AnswerLine(line, for: scale).note, String(line.dropFirst(2)))
  }

  @Test(arguments: [
    "no @-1", "no @L12", "no @１", "no @ 12", "no (@12)", "no @", "no @@1", "no ＠12", "no \"@12\"", "no @start",
    "no rude @", "no [@1:23]",
  ])
  func aBrokenPlaceIsNoEvidence(line: String) {
    let refusal = #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: fixed) }
    expectNoDifference(refusal?.help, "a line is `@14`, a time `@1:23`")
    #expect(refusal?.message.text.hasSuffix("is not a place") == true)
  }

  @Test func namesAndAddressesStayInANote() throws {
    expectNoDifference(try AnswerLine("no told @maria to wait", for: fixed).note, "told @maria to wait")
    expectNoDifference(try AnswerLine("no sent it to jo@example.org", for: fixed).note, "sent it to jo@example.org")
    let text = Criterion(id: "comment", kind: .text)
    expectNoDifference(try AnswerLine("sells @ 12 a piece", for: text).answer, .text("sells @ 12 a piece"))
  }

  @Test func anAnswerThatStandsInTheLineIsTakenAsItIs() throws {
    let rubric = Rubric(id: "r", sections: [Section(id: "s", criteria: [fixed])])
    let evaluation = Evaluation(
      id: "e", agent: "a", evaluator: "q", interaction: InteractionSummary(id: "call", channel: .voice),
      rubric: RubricReference(id: "r", version: 1), startedAt: .distantPast,
      answers: [Answer(criterion: "fixed", answer: "no", note: "see @x9")])
    var form = EvaluationQuestions(scorer: Scorer(rubric), evaluation: evaluation)
    try form.go(to: "fixed")
    try form.answer("no see @x9")
    expectNoDifference(form.evaluation.answers, evaluation.answers)
    #expect(form.question == nil)
  }

  @Test(arguments: ["+5", "-5", "+3 fast"])
  func aSignedNumberIsNoStep(line: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: scale) }
    #expect(!AnswerLine.answers(line, scale))
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: steps) }
    let wait = Criterion(id: "wait", kind: .number([.init(from: 0, to: 30, points: 1), .init(from: 30, points: 0)]))
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: wait) }
  }

  @Test func aNumberBelowZeroIsOneWhereTheFormHasThem() throws {
    let change = Criterion(id: "change", kind: .number([.init(from: -10, to: 0), .init(from: 0, points: 1)]))
    expectNoDifference(try AnswerLine("-5", for: change).answer, .number(-5))
    let mood = Criterion(id: "mood", kind: .scale(.init(min: -2, max: 2)))
    expectNoDifference(try AnswerLine("-2", for: mood).answer, .scale(-2))
  }

  private func scoring(audio: URL?) throws -> (FormDesk, ScoringForm) {
    let desk = try FormDesk()
    let session = try BeginScoring(interaction: "call").perform(in: desk.world)
    let player = PlayerDesk(named: "/nonexistent/mpv", audio: audio, environment: [:])
    return (desk, ScoringForm(session, player: player, world: desk.world))
  }

  @Test func aSignedNumberJumpsWhereThereIsAudio() throws {
    let (desk, form) = try scoring(audio: URL(filePath: "/nonexistent/call.wav"))
    let talk = try withExtendedLifetime(desk) { try FormTalk(form, lines: ["yes", "+5", "-5"]) }
    expectNoDifference(talk.form.answers.evaluation.answers.map(\.criterion), ["fixed"])
    #expect(!talk.terminal.told.contains("has a sign"))
    expectNoDifference(talk.terminal.told.ranges(of: "/nonexistent/mpv").isEmpty, false)
  }

  @Test func aSignedNumberIsRefusedWhereThereIsNone() throws {
    let (desk, form) = try scoring(audio: nil)
    let talk = try withExtendedLifetime(desk) { try FormTalk(form, lines: ["yes", "+5", "3"]) }
    expectNoDifference(talk.form.answers.evaluation.answers.map(\.answer), ["yes", "3"])
    #expect(
      talk.terminal.told.contains(
        "error: `+5` has a sign, and no answer to this criterion has one\nhelp: expected 1 to 5"))
  }
}
