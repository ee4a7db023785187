import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct UndoCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo the last change",
    usage: "sidetone undo [<options>]",
    discussion: """
      Examples:
        sidetone undo

      See also: redo, log
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try Undo().answer(in: world)
    return UndoAnswer(undid: answer.sentence, mediaRemoved: answer.mediaRemoved)
  }
}
