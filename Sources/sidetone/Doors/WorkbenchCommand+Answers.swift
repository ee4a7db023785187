import TerminalKit
import Workbench

extension WorkbenchCommand {
  /// Whether the lines behind the command are probably answers to it, though it ended with an error before it asked.
  func isAnswered(after error: any Error) -> Bool {
    !shared.noInput && (asksQuestions || error is Missing || error is IncompletePlan || error is IncompleteStudy)
  }
}

extension Terminal {
  /// Reads no further where commands come from a pipe: an answer such as `undo` would be run as a command.
  func stopReading() {
    let line = linesRead
    // In a shell the command was not read from the input, and what is in there may be another program's.
    guard !inputIsTerminal, line > 0, let rest = try? readRest(), !rest.isEmpty else { return }
    remark("Reading stopped at line \(line) of the input: what is behind it may be answers to these questions.")
  }
}
