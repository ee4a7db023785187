import TerminalKit
import Workbench

/// Opens an interaction for scoring, asking for the facts that are missing; never for an answer.
struct ScoringOpening {
  var begin: BeginScoring
  let world: World
  let terminal: any Terminal

  init(begin: BeginScoring, world: World, terminal: any Terminal) {
    self.begin = begin
    self.world = world
    self.terminal = terminal
  }

  /// Returns the session; `nil` where the person would rather not.
  func session() throws -> ScoringSession? {
    var opening = self
    while true {
      do {
        let session = try opening.begin.perform(in: world)
        guard session.isResumed else { return session }
        guard let resumes = try ResumeOffer(terminal).resumes(session) else { return nil }
        guard !resumes else { return session }
        opening.begin.resumes = false
      } catch let missing as Missing {
        guard let value = try MissingPrompt(in: world, on: terminal).value(for: missing) else { return nil }
        opening.take(value, for: missing.what)
      }
    }
  }

  private mutating func take(_ value: String, for what: Missing.What) {
    switch what {
    case .agent: begin.agent = value
    case .evaluator: begin.evaluator = value
    case .rubric: begin.rubric = value
    case .interaction, .answers, .reason: break
    }
  }
}
