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
        guard let resumes = opening.resumes(session) else { return nil }
        guard !resumes else { return session }
        opening.begin.resumes = false
      } catch let missing as Missing {
        guard terminal.isInteractive, let value = opening.ask(for: missing) else { throw missing }
        opening.take(value, for: missing.what)
      }
    }
  }

  /// Offers to resume an earlier draft; where nobody can be asked it is resumed, so that nothing is lost.
  private func resumes(_ session: ScoringSession) -> Bool? {
    let answered = session.evaluation.answers.count { !$0.answer.isEmpty }
    let what = "the draft of \(session.interaction.id) with \(Count.text(answered, "answer"))"
    guard terminal.isInteractive else {
      terminal.remark("Resuming \(what).")
      return true
    }
    while true {
      switch terminal.readLine("Resume \(what)? y/n ") {
      case .line(let line) where ["y", "yes"].contains(line.trimmed.lowercased()): return true
      case .line(let line) where ["n", "no"].contains(line.trimmed.lowercased()): return false
      case .line: terminal.remark("`y` takes it up, `n` begins anew and keeps the draft, Ctrl-C leaves.")
      case .interrupted, .endOfInput: return nil
      }
    }
  }

  private func ask(for missing: Missing) -> String? {
    guard missing.what != .interaction, missing.what != .answers else { return nil }
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
    case .interaction, .answers: break
    }
  }
}
