import ArgumentParser
import TerminalKit
import Workbench

struct UndoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change",
    usage: "sidetone undo [<options>]",
    discussion: """
      Examples:
        sidetone undo

      See also: redo, log
      """)
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    try terminal.writeLine("Undid: \(try Undo().perform(in: world).safeForTerminal).")
  }
}

struct RedoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what was undone last",
    usage: "sidetone redo [<options>]",
    discussion: """
      Examples:
        sidetone redo

      See also: undo, log
      """)
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    try terminal.writeLine("Redid: \(try Redo().perform(in: world).safeForTerminal).")
  }
}
