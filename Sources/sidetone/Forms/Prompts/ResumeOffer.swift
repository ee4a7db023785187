import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// The question whether an earlier draft is resumed.
struct ResumeOffer {
  private let terminal: any Terminal
  private let otherwise: String

  /// - Parameter otherwise: what n does, as a sentence goes on.
  init(_ terminal: any Terminal, otherwise: String = "starts over and keeps the draft") {
    self.terminal = terminal
    self.otherwise = otherwise
  }

  /// Offers to resume an earlier draft; without a terminal it is resumed, so that nothing is lost.
  func resumes(_ session: ScoringSession) throws -> Bool? {
    let answered = session.scorer.progress(of: session.evaluation.answers).answered
    let draft =
      session.evaluation.revises.map { "the edit of \($0.id)" }
      ?? "the draft of \(session.interaction.id) (\(session.evaluation.rubric.id))"
    return try resumes("\(draft) with \(NumberText.count(answered, "answer"))")
  }

  /// Offers to resume what is named in a few words; `nil` where the person would rather leave.
  func resumes(_ what: String) throws -> Bool? {
    guard terminal.isInteractive else {
      terminal.remark("Resuming \(what).")
      return true
    }
    return try terminal.confirms("Resume \(what)?", about: "y resumes it, n \(otherwise), `quit` leaves.")
  }
}
