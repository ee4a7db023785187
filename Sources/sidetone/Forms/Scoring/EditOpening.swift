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
        guard let resumes = try ResumeOffer(terminal).resumes(session) else { return nil }
        guard !resumes else { return session }
        begin.resumes = false
      } catch let overtaken as Overtaken {
        guard terminal.isInteractive else { throw overtaken }
        terminal.complain(overtaken.message, detail: overtaken.detail, help: overtaken.help)
        let goesOn = try terminal.confirms(
          "Go on with your answers in place of these?",
          about: "y goes on with your draft, n and `quit` leave both as they are.")
        guard goesOn == true else { return nil }
        begin.goesOnRegardless = true
      }
    }
  }
}
