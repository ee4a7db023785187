import CustomDump
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Ids in a file") struct QuietOutputTests {
  @Test func aNamedFileTakesTheIdsThatQuietAsksFor() throws {
    let desk = try FormDesk()
    let id = try desk.submitted()
    let terminal = ScriptedTerminal(lines: ["list -q --output ids.txt", "quit"])
    _ = Conversation(world: desk.world, isQuiet: true).talk(on: terminal)
    expectNoDifference(desk.workspace.text(of: "ids.txt"), "\(id)\n")
    expectNoDifference(terminal.written, "")
  }
}
