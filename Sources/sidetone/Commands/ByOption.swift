import ArgumentParser
import QualityModel
import TerminalKit
import Workbench

/// Who does something about an evaluation: said with the command, else known from the personal settings, else asked.
struct ByOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who does it; without it you, as the personal settings say", valueName: "person"),
    completion: .custom(Complete.persons))
  var by: String?

  /// Does something in a person's name, asking for it where nobody knows.
  func giving<Answer>(
    _ shared: SharedOptions, on terminal: any Terminal, _ act: (String?) throws -> Answer
  ) throws -> Answer {
    try Self.giving(by, shared, on: terminal, act)
  }

  /// Does something in a person's name, asking for it where nobody knows.
  static func giving<Answer>(
    _ by: String?, _ shared: SharedOptions, on terminal: any Terminal, _ act: (String?) throws -> Answer
  ) throws -> Answer {
    do {
      return try act(by)
    } catch let missing as Missing where missing.what == .evaluator {
      guard terminal.isInteractive, !shared.noInput else { throw missing }
      let candidates = missing.candidates.map { Candidate($0) }
      terminal.remark("Who is it? The name stays in the record; Ctrl-C leaves everything as it is.")
      let question = Question("by> ", completer: { line, _ in candidates.filter { $0.text.hasPrefix(line) } })
      guard case .line(let line) = terminal.readLine(question), !line.trimmed.isEmpty else { throw missing }
      return try act(line.trimmed)
    }
  }
}
