import CustomDump
import QualityModel
import Testing

@testable import sidetone

@Suite("Options named by their labels") struct OptionLabelTests {
  let outcome = Criterion(
    id: "outcome",
    kind: .choice([
      .init(id: "solved", label: "Solved in this call"), .init(id: "later", label: "Solved later"),
      .init(id: "open", label: "Left open, with no promise."), .init(id: "moved", label: "Quit"),
    ]), mayBeNotApplicable: true)

  private func taken(_ line: String) throws -> [String?] {
    let line = try AnswerLine(line, for: outcome)
    return [outcome.stored(line.answer), line.note]
  }

  @Test(arguments: [
    "Solved in this call", "solved in this call", "SOLVED IN THIS CALL.", "Solved in this call @2",
  ])
  func aLineThatIsALabelHasNoNote(line: String) throws {
    expectNoDifference(try taken(line), ["solved", nil])
  }

  @Test func aLabelInWhichAnotherOptionsIDIsFirstIsTheLabel() throws {
    expectNoDifference(try taken("Solved later"), ["later", nil])
    expectNoDifference(try taken("left open with no promise"), ["open", nil])
  }

  @Test func whatFollowsALabelIsTheNote() throws {
    expectNoDifference(try taken("Solved in this call after a long hold @1"), ["solved", "after a long hold"])
    expectNoDifference(try taken("solved in the end"), ["solved", "in the end"])
    expectNoDifference(try taken("1 solved in this call"), ["solved", "solved in this call"])
  }

  @Test func aLabelAndAnotherOptionAreAskedBack() {
    #expect(
      throws: AnswerRefusal(
        "the line begins with the label of `later`, and with the option `solved`",
        help: "begin with the number of the one that is meant")
    ) { try taken("Solved later by the desk") }
  }

  @Test func aCommandIsNotALabel() {
    #expect(throws: AnswerRefusal.self) { try taken("quit") }
    #expect(!AnswerLine.answers("quit", outcome))
  }

  @Test func idsWithCommasStayAList() throws {
    let steps = Criterion(
      id: "steps", kind: .checklist([.init(id: "what"), .init(id: "by-when", label: "By when")], cap: nil))
    expectNoDifference(try AnswerLine("what, by-when", for: steps).answer, .selected([0, 1]))
    expectNoDifference(try AnswerLine("by when", for: steps).answer, .selected([1]))
  }
}
