import QualityModel
import TerminalKit
import Workbench

/// Opens a submitted evaluation for editing, asking what only the person can say.
struct EditOpening {
  var begin: BeginEditing
  let world: World
  let terminal: any Terminal

  init(begin: BeginEditing, world: World, terminal: any Terminal) {
    self.begin = begin
    self.world = world
    self.terminal = terminal
  }

  /// Returns the session; `nil` where the person would rather not.
  func session() throws -> ScoringSession? {
    var begin = begin
    while true {
      do {
        let session = try begin.perform(in: world)
        guard session.isResumed, !begin.goesOnRegardless else { return session }
        guard let resumes = ResumeOffer(terminal).resumes(session) else { return nil }
        guard !resumes else { return session }
        begin.resumes = false
      } catch let overtaken as Overtaken {
        guard terminal.isInteractive else { throw overtaken }
        terminal.complain(overtaken.message, detail: overtaken.detail, help: overtaken.help)
        switch terminal.readLine("Go on with your answers in place of these? y/n ") {
        case .line(let line) where ["y", "yes"].contains(line.trimmed.lowercased()): begin.goesOnRegardless = true
        default: return nil
        }
      }
    }
  }
}

/// The question whether an earlier draft is taken up.
struct ResumeOffer {
  private let terminal: any Terminal
  private let beginningAnew: String

  /// - Parameter beginningAnew: what `n` does, as a sentence goes on.
  init(_ terminal: any Terminal, beginningAnew: String = "begins anew and keeps the draft") {
    self.terminal = terminal
    self.beginningAnew = beginningAnew
  }

  /// Offers to resume an earlier draft; where nobody can be asked it is resumed, so that nothing is lost.
  func resumes(_ session: ScoringSession) -> Bool? {
    let answered = session.evaluation.answers.count { !$0.answer.isEmpty }
    let draft =
      session.evaluation.revises.map { "the edit of \($0.id)" } ?? "the draft of \(session.interaction.id)"
    return resumes("\(draft) with \(Count.text(answered, "answer"))")
  }

  /// Offers to resume what is told in a few words; `nil` where the person would rather leave.
  func resumes(_ what: String) -> Bool? {
    guard terminal.isInteractive else {
      terminal.remark("Resuming \(what).")
      return true
    }
    while true {
      switch terminal.readLine("Resume \(what)? y/n ") {
      case .line(let line) where ["y", "yes"].contains(line.trimmed.lowercased()): return true
      case .line(let line) where ["n", "no"].contains(line.trimmed.lowercased()): return false
      case .line: terminal.remark("`y` takes it up, `n` \(beginningAnew), Ctrl-C leaves.")
      case .interrupted, .endOfInput: return nil
      }
    }
  }
}
