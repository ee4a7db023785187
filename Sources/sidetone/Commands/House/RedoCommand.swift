import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct RedoCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Redo the change that was undone last",
    usage: "sidetone redo [<options>]",
    discussion: """
      Examples:
        sidetone redo

      See also: undo, log
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    UndoAnswer(redid: try Redo().perform(in: world))
  }
}
