import Insights
import QualityModel
import Reporting
import TerminalKit
import Testing

@testable import sidetone

@Suite("What an import found, on a screen and in a pipe") struct ImportFindingsTests {
  private func told(findings count: Int, isTerminal: Bool = true, form: AnswerForm = .text) throws -> String {
    let desk = try FormDesk()
    let report = ImportReport(
      outcomes: (1...6).map { (line: Int) in
        .init(file: "a.csv", line: line, id: "c-\(line)", action: .added)
      },
      findings: (1...count).map { (number: Int) in
        Finding(rule: "bad-date", severity: .warning, "value \(number) is odd", help: "correct \(number)")
      })
    let terminal = ScriptedTerminal(isTerminal: isTerminal)
    let door = AnswerDoor(form: form, isQuiet: true, world: desk.world, terminal: terminal)
    try door.show(ImportAnswer(report, isRehearsal: false))
    return terminal.told
  }

  private func namesAll(_ told: String, _ count: Int) -> Bool {
    (1...count).allSatisfy { told.contains("value \($0) is odd\nhelp: correct \($0)\n") }
  }

  @Test func theFindingsOfASmallImportAreWholeUpToAScreen() throws {
    let few = try told(findings: 7)
    #expect(namesAll(few, 7) && !few.contains("`--json`"))
    let many = try told(findings: 40)
    #expect(many.contains("`--markdown` or `--json` shows all with their help.") && !namesAll(many, 40))
  }

  @Test func aPipeAndAPageHaveEveryFinding() throws {
    #expect(namesAll(try told(findings: 40, isTerminal: false), 40))
    #expect(namesAll(try told(findings: 40, form: .markdown), 40))
  }
}
