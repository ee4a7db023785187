import CustomDump
import QualityModel
import TerminalKit
import Testing
import Workbench

@testable import sidetone

@Suite("Refused sheets of a batch") struct RefusalsTests {
  private func refused(_ message: String, _ findings: Finding...) -> RecordAnswers.Outcome {
    .refused(message: message, findings: findings, help: "correct it")
  }

  private func said(of outcomes: [RecordAnswers.Outcome]) -> String {
    let terminal = ScriptedTerminal(lines: [])
    Refusals(outcomes).complain(on: terminal)
    return terminal.told
  }

  @Test func whatIsWrongWithAllIsSaidOnce() {
    let mistake = Finding(
      rule: "bad-kind", "`yes-on` is not a kind", help: "write `yes-no`",
      place: Place(file: "rubrics/form.yaml", line: 9))
    let all = (1...30).map { $0 == 7 ? refused("there is no recording `x`") : refused("the rubric is broken", mistake) }
    expectNoDifference(
      said(of: all),
      """
      rubrics/form.yaml:9: error[bad-kind]: `yes-on` is not a kind
      help: write `yes-no`

      error: 1 to 6, 8 to 30 of 30: the rubric is broken
      help: correct it
      error: 7 of 30: there is no recording `x`
      help: correct it

      """)
  }

  @Test func whatIsWrongWithEachIsSaidOfEach() {
    let findings = [1, 2].map { Finding(rule: "r", "bad", help: "h", place: Place(file: "a.jsonl", line: $0)) }
    let text = said(of: [refused("broken", findings[0]), refused("broken", findings[1])])
    #expect(text.contains("a.jsonl:1: ") && text.contains("a.jsonl:2: "))
    #expect(text.contains("1 of 2: broken") && text.contains("2 of 2: broken"))
  }

  @Test func manyRunsAreCut() {
    let outcomes = (1...20).map { refused($0.isMultiple(of: 2) ? "even" : "odd") }
    #expect(said(of: outcomes).contains("error: 1, 3, 5, 7, 9, 11 and 4 more of 20: odd\n"))
  }

  @Test func aSingleOneHasNoNumber() { #expect(said(of: [refused("broken")]) == "error: broken\nhelp: correct it\n") }
}
