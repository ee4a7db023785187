import CustomDump
import Foundation
import QualityModel
import Recordings
import TerminalKit
import Testing

@testable import sidetone

@Suite("One line answers one question") struct AnswerLineTests {
  let scale = Criterion(id: "empathy", kind: .scale(.init()), mayBeNotApplicable: true)
  let steps = Criterion(
    id: "steps", kind: .checklist([.init(id: "a"), .init(id: "b"), .init(id: "c"), .init(id: "none-of-it")], cap: nil))

  @Test func aNoteAndPlacesFollowTheAnswer() throws {
    let line = try AnswerLine("2 talked over her twice @14 @1:23", for: scale)
    #expect(line.answer == .scale(2))
    #expect(line.note == "talked over her twice")
    expectNoDifference(line.spots, [.place(.line(14)), .place(.time(83))])
  }

  @Test(arguments: [
    ("@14", Spot.place(.line(14))), ("@1:23", .place(.time(83))), ("@1:02:03.5", .place(.time(3723.5))),
    ("@.", .mark), ("@14,", .place(.line(14))),
  ])
  func placesAreLinesTimesAndTheMark(word: String, spot: Spot) {
    #expect(Spot(word) == spot)
  }

  @Test(arguments: ["@9:99", "@1:75", "@14th", "@1x9"])
  func aPlaceThatIsNoneIsRefused(word: String) {
    #expect(
      throws: AnswerRefusal("`\(word)` is not a place", help: "a line is `@14`, a time `@1:23`")
    ) { try AnswerLine("2 talked over her \(word)", for: scale) }
  }

  @Test(arguments: ["@home", "a@14", "@", "@.."])
  func everythingElseWithAnAtIsJustAWord(word: String) {
    #expect(Spot(word) == nil)
  }

  @Test func aChecklistGoesOnAfterEachComma() throws {
    let line = try AnswerLine("1, c forgot the rest @3", for: steps)
    #expect(line.answer == .selected([0, 2]))
    #expect(line.note == "forgot the rest")
    #expect(try AnswerLine("none nothing was done", for: steps).answer == .selected([]))
    #expect(try AnswerLine("a,b", for: steps).answer == .selected([0, 1]))
  }

  @Test func aTextTakesTheWholeLine() throws {
    let text = Criterion(id: "comment", kind: .text)
    #expect(try AnswerLine("quit smoking, he said @2", for: text).answer == .text("quit smoking, he said"))
  }

  @Test func anEarlierAnswerIsPrefilledAsItWasTyped() throws {
    let answer = Answer(
      criterion: "empathy", answer: "2", note: "talked over her",
      evidence: [Evidence(at: 83.5, line: 14, quote: "let me finish"), Evidence(at: 90), Evidence(quote: "hm")])
    #expect(AnswerLine.text(of: answer, to: scale) == "2 talked over her @14 @1:30")
  }

  @Test func aNoteThatCouldBeAnotherAnswerIsAskedBack() throws {
    #expect(
      throws: AnswerRefusal(
        "`3` behind `1` could be another answer", help: "several are `1,3`; a note is `1 \"3\"`")
    ) { try AnswerLine("1 3", for: steps) }
    #expect(
      throws: AnswerRefusal(
        "`3, b` behind `1` could be another answer", help: "several are `1,3,b`; a note is `1 \"3, b\"`")
    ) { try AnswerLine("1 3, b", for: steps) }
    #expect(
      throws: AnswerRefusal(
        "`5` behind `4` could be another answer", help: "there is one answer: `4` or another; a note is `4 \"5\"`")
    ) { try AnswerLine("4 5", for: scale) }
  }

  @Test(arguments: [
    "yes no", "yes n/a", "yes 3", "yes 3.5", "yes quit", "yes goto steps", "yes ?", "yes <", "yes t", "yes goto",
    "yes undo",
    "yes drafts", "yes but no", "yes play 1:23", "yes t 30", "yes speed 1.5", "yes /late fee",
  ])
  func aNoteOfNothingButAnswersOrACommandIsRefused(line: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: Criterion(id: "fixed")) }
  }

  @Test(arguments: ["yes no summary given", "yes 3 times", "yes goto the desk", "yes tag was late", "yes quit smoking"])
  func wordsAreANote(line: String) throws {
    #expect(try AnswerLine(line, for: Criterion(id: "fixed")).note == String(line.dropFirst(4)))
  }

  @Test func quotesMakeANoteOfAnything() throws {
    let line = try AnswerLine("1 \"3\" @2", for: steps)
    #expect(line.answer == .selected([0]))
    #expect(line.note == "3")
    // It stands in the line again as it has to be typed.
    let answer = Answer(criterion: "steps", answer: "a", note: "3", evidence: [Evidence(line: 2)])
    #expect(AnswerLine.text(of: answer, to: steps) == "a \"3\" @2")
    // Whatever stands between them; quotes that are to stay are typed twice.
    #expect(try AnswerLine("1 \"let me finish\"", for: steps).note == "let me finish")
    let quoted = Answer(criterion: "steps", answer: "a", note: "\"let me finish\"")
    let typed = AnswerLine.text(of: quoted, to: steps)
    expectNoDifference(try AnswerLine(typed, for: steps).note, "\"let me finish\"")
  }

  @Test func quotesKeepPlacesAndQuotesAsWords() throws {
    let line = try AnswerLine("2 @1 \"she went from @14 to @16\" @3", for: scale)
    expectNoDifference(line.note, "she went from @14 to @16")
    expectNoDifference(line.spots, [.place(.line(1)), .place(.line(3))])
    let said = try AnswerLine("2 \"sorry\" came late, then \"bye\"", for: scale)
    expectNoDifference(said.note, "\"sorry\" came late, then \"bye\"")
    let stored = Answer(criterion: "empathy", answer: "2", note: "from @14 on", evidence: [Evidence(line: 2)])
    let typed = AnswerLine.text(of: stored, to: scale)
    expectNoDifference(typed, "2 \"from @14 on\" @2")
    expectNoDifference(try AnswerLine(typed, for: scale).note, "from @14 on")
  }

  @Test func aNoteOfSeveralLinesKeepsThemBeingChanged() throws {
    let stored = Answer(criterion: "empathy", answer: "2", note: "cut in twice\n\nthen said sorry")
    let line = AnswerLine.text(of: stored, to: scale).onOneLine
    expectNoDifference(line, "2 cut in twice ↵  ↵ then said sorry")
    let changed = try AnswerLine((line + " late @2").withLineBreaks, for: scale)
    expectNoDifference(changed.note, "cut in twice\n\nthen said sorry late")
  }

  @Test func noneStandsAlone() {
    let refusal = #expect(throws: AnswerRefusal.self) { try AnswerLine("none,1", for: steps) }
    expectNoDifference(refusal?.message, "`none,1` combines none with an option")
  }

  @Test func severalAreOfferedOnlyWhereTheyGoTogether() {
    #expect(
      throws: AnswerRefusal(
        "`2` behind `none` could be another answer",
        help: "there is one answer: `none` or another; a note is `none \"2\"`")
    ) { try AnswerLine("none 2", for: steps) }
    let choice = Criterion(id: "way", kind: .choice([.init(id: "bill"), .init(id: "card"), .init(id: "cash")]))
    let refusal = #expect(throws: AnswerRefusal.self) { try AnswerLine("1,3, 9", for: choice) }
    expectNoDifference(refusal?.message, "`1,3, 9` is more than one option")
    #expect(throws: AnswerRefusal.self) { try AnswerLine("1,", for: steps) }
  }

  @Test func anIdIsFoundInAnyCase() throws {
    let choice = Criterion(id: "way", kind: .choice([.init(id: "bill"), .init(id: "card"), .init(id: "Card")]))
    #expect(try AnswerLine("Bill", for: choice).answer == .option(0))
    #expect(try AnswerLine("Card", for: choice).answer == .option(2))
    #expect(throws: AnswerRefusal.self) { try AnswerLine("CARD", for: choice) }
  }

  /// Shown as 1 to 5, with the ids 5 to 1.
  let falling = Criterion(
    id: "overall",
    kind: .choice(
      (1...5).reversed().map { .init(id: "\($0)", label: ["Bad", "Poor", "Fair", "Good", "Best"][$0 - 1]) }))

  @Test func aNumberThatIsTwoOptionsIsAskedBack() throws {
    #expect(
      throws: AnswerRefusal(
        "`5` could be two options",
        help: "`#1` is the one with that id, Best; `#5` is the option shown there, Bad")
    ) { try AnswerLine("5", for: falling) }
    #expect(try AnswerLine("#5", for: falling).answer == .option(4))
    #expect(try AnswerLine("#1 well done", for: falling).note == "well done")
    // The third is the third by either count.
    #expect(try AnswerLine("3", for: falling).answer == .option(2))
    #expect(AnswerLine.text(of: Answer(criterion: "overall", answer: "5"), to: falling) == "#1")
    #expect(throws: AnswerRefusal("there is no option `#6`", help: "the options are `#1` to `#5`")) {
      try AnswerLine("#6", for: falling)
    }
  }

  @Test func theMenuShowsWhatCanBeTyped() throws {
    let rubric = Rubric(id: "r", sections: [Section(id: "s", criteria: [falling])])
    let evaluation = Evaluation(
      id: "e", agent: "a", evaluator: "q", interaction: InteractionSummary(id: "call", channel: .voice),
      rubric: RubricReference(id: "r", version: 1), startedAt: .distantPast)
    let form = EvaluationQuestions(scorer: Scorer(rubric), evaluation: evaluation)
    let text = FormText(ScriptedTerminal(lines: [])).question(falling, in: form, total: nil)
    #expect(text.contains("  #1  5  Best\n") && text.hasSuffix("  #5  1  Bad\n`#1` to `#5`\n"))
  }

  @Test func aNumberOutsideTheIdsIsNotTakenForAPlace() throws {
    let fromZero = Criterion(
      id: "c", kind: .checklist((0...2).map { .init(id: "\($0)", label: "Step \($0)") }, cap: nil))
    #expect(throws: AnswerRefusal("no option has the id `3`", help: "`#3` is the option shown there, Step 2")) {
      try AnswerLine("3", for: fromZero)
    }
    #expect(try AnswerLine("0", for: fromZero).answer == .selected([0]))
    #expect(try AnswerLine("#1, #3", for: fromZero).answer == .selected([0, 2]))
    #expect(throws: AnswerRefusal.self) { try AnswerLine("0,1", for: fromZero) }
  }
}
