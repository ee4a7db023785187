import ArgumentParser
import Foundation
import Recordings
import TerminalKit
import Workbench

/// Runs what was typed in a shell: one command, or the workbench.
struct Door {
  let world: World
  let arguments: [String]

  /// Parses, runs, and answers with how the program ends.
  func open() -> ExitStatus {
    do {
      let command = try Sidetone.command(for: arguments)
      guard let command = command as? any WorkbenchCommand else {
        return Self.runForeign(command)
      }
      var world = command.shared.world(from: world)
      let terminal = LiveTerminal(environment: world.environment, historyFolder: world.stateFolder?.path)
      try OwnerQuestion(mayAsk: command.shared.mayAsk(on: terminal)).ask(in: world, on: terminal)
      TidyUp().perform(in: world)
      world.talk = Talk(onTerminalWith: world.environment)
      return Door.run(command, in: world, on: terminal)
    } catch {
      let terminal = LiveTerminal(environment: world.environment)
      return Complaint(error, arguments: arguments).make(on: terminal)
    }
  }

  /// Runs a command, complains about what went wrong, and answers with the status.
  ///
  /// What it asks of the terminal holds while it runs: at the workbench the next command has its own.
  static func run(_ command: any WorkbenchCommand, in world: World, on terminal: any Terminal) -> ExitStatus {
    let (colours, pager) = (terminal.colourPolicy, terminal.usesPager)
    defer { (terminal.colourPolicy, terminal.usesPager) = (colours, pager) }
    if let colour = command.shared.color { terminal.colourPolicy = colour }
    if command.shared.noPager { terminal.usesPager = false }
    let begun = terminal.linesRead
    do {
      let settled = command.shared.world(from: world)
      if settled.namedWorkspace != world.namedWorkspace {
        try OwnerQuestion(mayAsk: command.shared.mayAsk(on: terminal)).ask(in: settled, on: terminal)
      }
      if let file = (command as? any AnsweringCommand)?.output.file {
        try StreamAnswer(to: file).refuseRecords(in: settled)
      }
      try command.run(in: settled, on: terminal)
      return .done
    } catch {
      let status = Complaint(error, arguments: []).make(on: terminal)
      if terminal.linesRead == begun, command.isAnswered(after: error) { terminal.stopReading() }
      return status
    }
  }

  /// Runs a command that the parser brought along, such as `help` or the scripts for completion.
  private static func runForeign(_ command: any ParsableCommand) -> ExitStatus {
    var command = command
    do {
      try command.run()
      return .done
    } catch {
      return Complaint(error, arguments: []).make(on: LiveTerminal(environment: [:]))
    }
  }
}
