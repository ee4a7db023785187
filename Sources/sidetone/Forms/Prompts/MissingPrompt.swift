import QualityModel
import TerminalKit
import Workbench

/// Asks for what a verb misses and only a person can say; never for an answer.
struct MissingPrompt {
  let world: World
  let terminal: any Terminal

  init(in world: World, on terminal: any Terminal) {
    self.world = world
    self.terminal = terminal
  }

  /// Returns what the person says; `nil` where they leave. Throws what is missing where it cannot be asked for.
  func value(for missing: Missing) throws -> String? {
    guard terminal.isInteractive else { throw missing }
    switch missing.what {
    case .evaluator: return try terminal.talk(through: PersonForm(.evaluator, question: missing.message, world: world))
    case .agent: return try terminal.talk(through: PersonForm(.agent, question: missing.message, world: world))
    case .rubric:
      return try terminal.talk(through: ChoiceForm("rubric", question: missing.message, among: missing.candidates))
    case .reason: return try terminal.talk(through: ReasonForm())
    case .interaction, .answers: throw missing
    }
  }
}
