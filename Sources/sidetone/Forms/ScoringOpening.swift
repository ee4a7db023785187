import QualityModel
import Recordings
import TerminalKit
import Workbench

/// Opens an interaction for scoring, asking for the facts that nobody has said; never for an answer.
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
        guard let resumes = ResumeOffer(terminal).resumes(session) else { return nil }
        guard !resumes else { return session }
        opening.begin.resumes = false
      } catch let missing as Missing {
        guard terminal.isInteractive, let value = opening.ask(for: missing) else { throw missing }
        opening.take(value, for: missing.what)
      }
    }
  }

  private func ask(for missing: Missing) -> String? {
    guard ![.interaction, .answers, .reason].contains(missing.what) else { return nil }
    terminal.remark(
      "\(missing.message.safeForTerminal) \(missing.candidates.joined(separator: ", ").safeForTerminal)")
    let question = Question(
      "\(missing.what.rawValue)> ", completer: { _, _ in missing.candidates.map { Candidate($0) } })
    guard case .line(let line) = terminal.readLine(question), !line.trimmed.isEmpty else { return nil }
    return line.trimmed
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
