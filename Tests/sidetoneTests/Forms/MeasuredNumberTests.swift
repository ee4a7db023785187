import CustomDump
import Notation
import QualityModel
import Testing

@testable import sidetone

@Suite("Numbers and their units") struct MeasuredNumberTests {
  private let today = DistantDay(from: Day(since1970: 20_779), called: "the contact")

  private func number(
    _ ask: String, _ ranges: [Criterion.Range] = [.init(to: 50, points: 0), .init(from: 50, points: 1)]
  )
    -> Criterion
  {
    Criterion(id: "value", ask: ask, kind: .number(ranges))
  }

  @Test(arguments: ["5 min", "2 min", "30 secs", "40 percent", "5 min. @0:30", "2 min too long"])
  func aUnitBehindANumberIsAskedBack(line: String) {
    let refusal = #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: number("How long was the hold?")) }
    #expect(refusal?.message.text.hasSuffix("could be a unit") == true)
    #expect(refusal?.help.contains("in the unit that the question names") == true)
  }

  @Test(arguments: ["33 seconds", "33 s"]) func aPossessiveInTheQuestionIsNoUnit(line: String) {
    let share = number("What share of the talking was the agent's, in percent?")
    #expect(throws: AnswerRefusal.self) { try AnswerLine(line, for: share) }
  }

  @Test func theUnitOfTheQuestionIsNoDoubt() throws {
    let minutes = try AnswerLine("5 min", for: number("How many minutes was the hold?"))
    expectNoDifference([minutes.answer], [.number(5)])
    expectNoDifference(minutes.note, nil)
    #expect(try AnswerLine("5 \"min\"", for: number("How long was the hold?")).note == "min")
    #expect(try AnswerLine("5 times in a row", for: number("How often?")).note == "times in a row")
  }

  @Test(arguments: [
    ("How many transfers were there?", "2.5"),
    ("How long was the hold?", "9000"), ("Which percentage was covered?", "0.64"),
  ])
  func aNumberThatCanHardlyBeIsOdd(ask: String, typed: String) throws {
    let criterion = number(ask)
    #expect(try AnswerLine(typed, for: criterion).oddity(for: criterion, contact: today) != nil)
  }

  @Test(arguments: ["100", "105"]) func aNumberFarOutsideOfTheLimitsIsOdd(typed: String) throws {
    let criterion = number("How often?", [.init(to: 10, points: 1), .init(from: 10, points: 0)])
    #expect(try AnswerLine(typed, for: criterion).oddity(for: criterion, contact: today) != nil)
  }

  @Test(arguments: ["0001-01-01", "2126-12-14"]) func aDayThatIsYearsAwayIsOdd(typed: String) throws {
    let day = Criterion(id: "day", kind: .date)
    #expect(try AnswerLine(typed, for: day).oddity(for: day, contact: today) != nil)
    expectNoDifference(try AnswerLine("2026-12-14", for: day).oddity(for: day, contact: today), nil)
  }

  @Test(arguments: ["140", "4000", "1e2"]) func aShareOfAWholeIsNotOverAll(typed: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(typed, for: number("Which percentage was covered?")) }
  }

  @Test func aGrowthInPercentMayBeMore() throws {
    let growth = number("By how many percent did it grow?", [.init(to: 150, points: 0), .init(from: 150, points: 1)])
    #expect(try AnswerLine("140", for: growth).answer == .number(140))
  }

  @Test func anExponentIsNotWrittenOut() {
    let refusal = #expect(throws: AnswerRefusal.self) {
      try AnswerLine("1e3", for: number("How many seconds was the hold?"))
    }
    expectNoDifference(refusal?.message, "`1e3` is not written out")
  }

  @Test(arguments: ["-5", "+5"]) func aSignIsRefusedWhereNoNumberOfTheFormHasOne(typed: String) {
    #expect(throws: AnswerRefusal.self) { try AnswerLine(typed, for: number("Which percentage was covered?")) }
  }

  @Test(arguments: [
    ("Which percentage was covered?", "72.5"), ("How many transfers were there?", "3"),
    ("How many minutes was the hold?", "2.5"), ("How long was the hold?", "120"),
  ])
  func anyOtherNumberIsTaken(ask: String, typed: String) throws {
    let criterion = number(ask)
    expectNoDifference(try AnswerLine(typed, for: criterion).oddity(for: criterion, contact: today), nil)
  }
}
