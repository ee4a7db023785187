import ArgumentParser
import TerminalKit
import Workbench

/// Why something that was submitted is changed: said with the command, or asked for where there is a person to say it.
struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp("Why; it is kept in the record", valueName: "text")) var reason: String?

  /// Does something with the reason, asking for it as long as there is none.
  func giving<Answer>(
    _ shared: SharedOptions, on terminal: any Terminal, _ act: (String?) throws -> Answer
  ) throws -> Answer {
    var reason = reason
    while true {
      do {
        return try act(reason)
      } catch let missing as Missing {
        guard missing.what == .reason, shared.mayAsk(on: terminal) else { throw missing }
        guard let said = try terminal.talk(through: ReasonForm()) else { throw ExitStatus.no.asExit }
        reason = said
      }
    }
  }
}
