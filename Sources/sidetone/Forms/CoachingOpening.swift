import QualityModel
import TerminalKit
import Workbench

/// Opens a coaching session, asking who coaches where nobody has said so.
struct CoachingOpening {
  var begin: BeginCoaching
  let world: World
  let terminal: any Terminal
  /// Whether questions may be asked.
  let asks: Bool

  /// Returns the session; `nil` where the person would rather not.
  func session() throws -> CoachingSession? {
    var begin = begin
    while true {
      let session = try begin.perform(in: world)
      if asks, session.plan.coach.isEmpty {
        guard let coach = coach(among: session.people) else { return nil }
        begin.coach = coach
        continue
      }
      guard session.isResumed else { return session }
      let what = "the draft of a plan for \(session.plan.agent), begun on \(Day(of: session.plan.startedAt))"
      guard asks else {
        terminal.remark("Resuming \(what).")
        return session
      }
      let offer = ResumeOffer(terminal, beginningAnew: "begins anew, and the first answer takes the draft's place")
      guard let resumes = offer.resumes(what) else { return nil }
      guard !resumes else { return session }
      begin.resumes = false
    }
  }

  private func coach(among people: People) -> String? {
    let known = people.coaches.map { Candidate($0.id, about: $0.name) }
    terminal.remark("Who coaches? \(known.map(\.text).joined(separator: ", "))")
    while true {
      let question = Question("coach> ", completer: { line, _ in known.filter { $0.text.hasPrefix(line) } })
      guard case .line(let line) = terminal.readLine(question) else { return nil }
      switch line.trimmed {
      case "", "quit", "exit": return nil
      case "?", "help":
        terminal.remark("The id of the coach, as `people.yaml` lists them; an empty line leaves, and nothing is kept.")
      case let id where Identifier.isValid(id): return id
      case let other:
        let refusal = Identifier.refusal(other, of: "a coach")
        terminal.complain(refusal.message.text, help: refusal.help)
      }
    }
  }
}
