import CustomDump
import QualityModel
import Recordings
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
    ("@14", AnswerLine.Spot.place(.line(14))), ("@1:23", .place(.time(83))), ("@1:02:03.5", .place(.time(3723.5))),
    ("@.", .mark), ("@14,", .place(.line(14))),
  ])
  func placesAreLinesTimesAndTheMark(word: String, spot: AnswerLine.Spot) {
    #expect(AnswerLine.spot(word) == spot)
  }

  @Test(arguments: ["@home", "a@14", "@", "@1:75", "@..", "@14th"])
  func everythingElseWithAnAtIsJustAWord(word: String) {
    #expect(AnswerLine.spot(word) == nil)
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
    #expect(AnswerLine.text(of: answer) == "2 talked over her @14 @1:30")
  }
}
