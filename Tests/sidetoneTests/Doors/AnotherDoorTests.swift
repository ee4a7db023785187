import CustomDump
import Reporting
import TerminalKit
import Testing

@testable import sidetone

/// A page in a browser or on a wall needs the words of a command and its answer, and none of what runs it.
@Suite("Another door") struct AnotherDoorTests {
  @Test(arguments: [
    "status", "list", "trend", "team", "drafts", "rubric list", "rubric show form", "explain no-evidence",
  ])
  func showsWhatTheWorkbenchShows(line: String) throws {
    let desk = try FormDesk()
    let command = try #require(
      try Sidetone.command(for: line.split(separator: " ").map(String.init)) as? any ReportingCommand)
    let answer = try command.answer(in: desk.world)
    let terminal = ScriptedTerminal(lines: ["\(line) --no-pager", "\(line) --json", "quit"])
    _ = Conversation(world: desk.world, isQuiet: true).talk(on: terminal)
    var json = ""
    try answer.json.forEach { json += $0 }
    expectNoDifference(terminal.written, try answer.document.text(width: terminal.width, coloured: false) + json)
  }
}
