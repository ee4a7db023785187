import Reporting
import TerminalKit
import Workbench

/// A command whose answer can be written in several forms.
protocol AnsweringCommand: WorkbenchCommand {
  /// How the answer is written, and where to.
  var output: OutputOptions { get }
}

extension AnsweringCommand {
  /// Shows an answer as the options ask.
  func show(_ answer: some CommandAnswer, in world: World, on terminal: any Terminal) throws {
    try output.show(answer, isQuiet: shared.quiet, in: world, on: terminal)
  }
}

/// A command that asks no questions: its answer follows from its words, at this door or at another.
protocol ReportingCommand: AnsweringCommand {
  /// Does what was asked, and returns what there is to show.
  func answer(in world: World) throws -> any CommandAnswer
}

extension ReportingCommand {
  func run(in world: World, on terminal: any Terminal) throws {
    try show(answer(in: world), in: world, on: terminal)
  }
}
