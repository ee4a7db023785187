import Foundation
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("What a command asks of the terminal") struct DoorTests {
  func terminal(after line: String) throws -> ScriptedTerminal {
    let files = try TemporaryWorkspace(["rubrics/none.txt": "", "sessions/none.txt": ""])
    let world = World(
      now: { Date(timeIntervalSince1970: 0) }, newID: { "000000" }, environment: ["HOME": files.folder.path],
      directory: files.root)
    let terminal = ScriptedTerminal(lines: [line, "quit"])
    _ = Conversation(world: world, isQuiet: true).talk(on: terminal)
    return terminal
  }

  @Test func holdsForItsOwnAnswerOnly() throws {
    #expect(try terminal(after: "status").paged.count == 1)
    let plain = try terminal(after: "status --no-pager")
    #expect(plain.paged.isEmpty)
    #expect(plain.usesPager)
    let coloured = try terminal(after: "status --color always")
    #expect(coloured.written.contains("\u{1B}["))
    #expect(coloured.colourPolicy == .never)
  }

  /// It is refused before the command does anything.
  @Test func anAnswerTakesNoRecordsPlace() throws {
    let files = try TemporaryWorkspace(["people.yaml": "agents: []\n"])
    let world = World(
      now: { Date(timeIntervalSince1970: 0) }, newID: { "000000" }, environment: ["HOME": files.folder.path],
      directory: files.root)
    for line in ["rubric new form --output people.yaml", "export --csv --output sessions/evaluations/a.json"] {
      let terminal = ScriptedTerminal(lines: [line])
      _ = Conversation(world: world, isQuiet: true).talk(on: terminal)
      let told = terminal.told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("records are kept there, and an answer is not one"), "\(told)")
    }
    #expect(files.tree() == ["people.yaml": "agents: []\n"])
  }
}
