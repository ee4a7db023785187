import Notation
import QualityModel
import TerminalKit
import Workbench

/// Opens a coaching session, asking who coaches where that is not given.
struct CoachingOpening {
  var begin: BeginCoaching
  let world: World
  let terminal: any Terminal
  /// Whether questions may be asked.
  let asks: Bool

  /// Returns the session; `nil` where the person would rather not.
  func session() throws -> CoachingSession? {
    var begin = begin
    if let coach = begin.coach {
      begin.coach = try GivenPerson(coach, as: .coach).settled(in: world, on: terminal, asks: asks)
      guard begin.coach != nil else { return nil }
    }
    while true {
      let session = try begin.perform(in: world)
      if asks, session.plan.coach.isEmpty {
        let form = PersonForm(coachOf: session.plan.agent, world: world)
        guard let coach = try terminal.talk(through: form) else { return nil }
        begin.coach = coach
        continue
      }
      guard session.isResumed else { return session }
      let what = "the draft of a plan for \(session.plan.agent), begun on \(Day(of: session.plan.startedAt))"
      guard asks else {
        terminal.remark("Resuming \(what).")
        return session
      }
      let offer = ResumeOffer(terminal, otherwise: "starts over, and the first answer takes the draft's place")
      guard let resumes = try offer.resumes(what) else { return nil }
      guard !resumes else { return session }
      begin.resumes = false
    }
  }
}
