import ArgumentParser
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
    _ shared: SharedOptions, in world: World, on terminal: any Terminal, _ act: (String?) throws -> Answer
  ) throws -> Answer {
    try Self.giving(by, shared, in: world, on: terminal, act)
  }

  /// Does something in a person's name, asking for it where nobody knows.
  static func giving<Answer>(
    _ by: String?, _ shared: SharedOptions, in world: World, on terminal: any Terminal,
    _ act: (String?) throws -> Answer
  ) throws -> Answer {
    do {
      return try act(by)
    } catch let missing as Missing where missing.what == .evaluator {
      guard !shared.noInput else { throw missing }
      guard let person = try MissingPrompt(in: world, on: terminal).doer(for: missing) else {
        throw ExitStatus.no.asExit
      }
      return try act(person)
    }
  }
}
