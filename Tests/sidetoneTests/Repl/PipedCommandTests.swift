import CustomDump
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Commands from a pipe") struct PipedCommandTests {
  let desk: FormDesk

  init() throws { desk = try FormDesk() }

  private func pipe(_ lines: String...) -> (status: Int32, terminal: ScriptedTerminal) {
    let terminal = ScriptedTerminal(answers: lines.map(LineResult.line), isTerminal: false)
    return (Conversation(world: desk.world, isQuiet: true).talk(on: terminal).rawValue, terminal)
  }

  private let stopped = """
    Reading stopped at line 2 of the input: what is behind it may be answers to
    these questions.

    """

  @Test(arguments: [
    "coach ana-lopez", "workshop new listening", "workshop new listening --trainer zork", "score call --agent bo",
    "void ID", "edit x",
  ])
  func answersToQuestionsThatWereNotAskedAreNotCommands(command: String) throws {
    let command = command.replacing("ID", with: try desk.submitted())
    let (status, terminal) = pipe("# in the morning", command, "undo")
    #expect(status != 0)
    #expect(terminal.told.contains(stopped))
    // What `undo` would have taken back is there.
    #expect(desk.workspace.tree().keys.contains { $0.hasPrefix("sessions/evaluations/") })
  }

  @Test(arguments: ["coach ana-lopez --coach c-ode --commitment x --due 2026-01-01", "show x", "workshop show x"])
  func aCommandThatAsksNothingIsFollowedByTheNext(command: String) throws {
    _ = try desk.submitted()
    let (status, terminal) = pipe("# in the morning", command, "undo")
    #expect(status != 0)
    #expect(terminal.transcript.contains("Undid: score call."))
  }

  @Test func leavingTakesNothing() throws {
    let (status, terminal) = pipe("quit x", "quit", "undo")
    #expect(status != 0)
    expectNoDifference(
      terminal.told,
      """
      error: `quit` takes nothing, and `x` is behind it
      help: `quit` alone leaves the workbench

      """)
  }
}
