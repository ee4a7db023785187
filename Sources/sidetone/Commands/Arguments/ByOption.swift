import ArgumentParser
import QualityModel
import TerminalKit
import Workbench

/// Who does something about an evaluation: said with the command, else known from the personal settings, else asked.
struct ByOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who does it; default: you, as set in the personal settings", valueName: "person"))
  var by: String?

  /// Does something in a person's name, asking for it where it is not known.
  /// - Parameter deciding: whether it decides about an evaluation, which agents do not.
  func giving<Answer>(
    deciding: Bool = false, _ shared: SharedOptions, in world: World, on terminal: any Terminal,
    _ act: (String?) throws -> Answer
  ) throws -> Answer {
    try Self.giving(by, deciding: deciding, shared, in: world, on: terminal, act)
  }

  /// Does something in a person's name, asking for it where it is not known.
  static func giving<Answer>(
    _ by: String?, deciding: Bool, _ shared: SharedOptions, in world: World, on terminal: any Terminal,
    _ act: (String?) throws -> Answer
  ) throws -> Answer {
    do {
      return try act(by)
    } catch let missing as Missing where missing.what == .evaluator {
      guard shared.mayAsk(on: terminal) else { throw missing }
      let form = PersonForm(
        .evaluator, orAs: [.lead, .coach, .trainer] + (deciding ? [] : [.agent]), called: "by",
        question: "Who is it? The name is kept in the record; `quit` leaves everything as it is.", world: world)
      guard let person = try terminal.talk(through: form) else { throw ExitStatus.no.asExit }
      return try act(person)
    }
  }
}
