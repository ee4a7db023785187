import CustomDump
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Words that are no command, and names without quotes") struct WaysOutTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  private func told(_ lines: String...) -> String {
    let terminal = ScriptedTerminal(lines: lines + ["quit"])
    _ = Conversation(world: desk.world, isQuiet: true).talk(on: terminal)
    return terminal.transcript
  }

  @Test(arguments: [
    ("help scor", "error: there is no command `scor`\nhelp: did you mean `score`?\n"),
    ("help xyzzy", "error: there is no command `xyzzy`\nhelp: `help` lists them\n"),
    ("help workshop nwe", "error: there is no command `workshop nwe`\nhelp: did you mean `workshop new`?\n"),
    ("help rubric xyzzy", "error: there is no command `rubric xyzzy`\nhelp: `help rubric` lists them\n"),
    ("scor", "error: there is no command `scor`\nhelp: did you mean `score`?\n"),
  ])
  func aWordThatIsNoCommandIsCalledSo(line: String, said: String) {
    let seen = self.told(line)
    #expect(seen.contains(said), "\(seen)")
    #expect(!seen.contains("OVERVIEW"))
  }

  @Test(arguments: ["help score", "help workshop new", "help workshop", "help help"])
  func aCommandIsExplained(line: String) { #expect(!told(line).contains("error:")) }

  @Test(arguments: [
    ("agent Ana López", #"agent "Ana López""#), ("coach Ana López --no-input", #"coach "Ana López" --no-input"#),
    ("plan Ana María López", #"plan "Ana María López""#), ("team Back Office", #"team "Back Office""#),
  ])
  func aNameOfSeveralWordsWantsQuotes(line: String, meant: String) {
    let seen = self.told(line)
    #expect(seen.contains("help: did you mean `\(meant)`?\n"), "\(seen)")
  }

  @Test(arguments: ["show a b", "agent ana-lopez --foo"]) func nothingElseDoes(line: String) {
    #expect(!told(line).contains("did you mean"))
  }

  @Test func aQueryNamesPeopleByNameToo() throws {
    let id = try desk.submitted()
    for term in ["agent:\"Ana López\"", "agent:Ana", "evaluator:\"Q. Martin\""] {
      let seen = self.told("list \(term) --quiet")
      #expect(seen.contains(id), "\(seen)")
    }
    #expect(!told("list -agent:\"Ana López\"").contains(id))
    #expect(told("trend agent:\"Ana López\"").contains("2026-11"))
    #expect(told("search finish agent:\"Zoe Quist\"").contains("No evaluation has"))
    #expect(
      told("list agent:\"Ana Lopes\"").contains(#"No evaluation has `agent:"Ana Lopes"`; there is only `ana-lopez`."#))
    try desk.workspace.write(
      "agents: [{id: ana-lopez, name: Ana López}, {id: ana-two, name: Ana López}]\n", to: "people.yaml")
    #expect(told("list agent:\"Ana López\"").contains("help: name one by id: ana-lopez, ana-two\n"))
  }
}
