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
    case .evaluator: return try talk(PersonForm(.evaluator, question: missing.message, world: world))
    case .agent: return try talk(PersonForm(.agent, question: missing.message, world: world))
    case .rubric: return try talk(ChoiceForm("rubric", question: missing.message, among: missing.candidates))
    case .reason: return try talk(ReasonForm())
    case .interaction, .answers: throw missing
    }
  }

  /// Returns who does something about a record, in whatever role; `nil` where they leave.
  func doer(for missing: Missing) throws -> String? {
    guard terminal.isInteractive else { throw missing }
    return try talk(PersonForm(.evaluator, orAnyOther: true, question: missing.message, world: world))
  }

  private func talk<Questions: Form>(_ form: Questions) throws -> Questions.Outcome? {
    var dialogue = Dialogue(form, on: terminal)
    return try dialogue.talk()
  }
}
