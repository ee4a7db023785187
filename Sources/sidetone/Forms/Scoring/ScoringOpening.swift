import Notation
import QualityModel
import TerminalKit
import Workbench

/// Opens an interaction for scoring, asking for the facts that are missing; never for an answer.
struct ScoringOpening {
  var begin: BeginScoring
  let world: World
  let terminal: any Terminal
  /// The world as it was read since the last question: an answer may change who is listed.
  private var known: World

  init(begin: BeginScoring, world: World, terminal: any Terminal) {
    self.begin = begin
    self.world = world
    self.terminal = terminal
    known = world.readingOnce
  }

  /// Returns the session; `nil` where the person would rather not.
  func session() throws -> ScoringSession? {
    var opening = self
    guard try opening.settlePeople() else { return nil }
    while true {
      do {
        defer { opening.known = world.readingOnce }
        let session = try opening.begin.perform(in: opening.known)
        guard session.isResumed else {
          return try settlesAgent(of: session) && accepts(session.misfit) ? session : nil
        }
        let isEdit = session.evaluation.revises != nil
        let offer = isEdit ? ResumeOffer(terminal, otherwise: "keeps it and scores a recording") : ResumeOffer(terminal)
        guard let resumes = try offer.resumes(session) else { return nil }
        guard !resumes else { return try settlesAgent(of: session) ? session : nil }
        opening.begin.resumes = false
        if !isEdit { opening.begin.interaction = session.interaction.id }
      } catch let changed as OtherAgentNow where terminal.isInteractive {
        terminal.remark("\(changed.message).")
        let goesOn = try terminal.confirms(
          "Go on, as an evaluation of \(changed.owner)?",
          about: "y goes on with the answers of the draft, n leaves both as they are; \(changed.help).")
        guard goesOn == true else { return nil }
        opening.begin.takesOtherAgent = true
      } catch let missing as Missing {
        guard let value = try MissingPrompt(in: world, on: terminal).value(for: missing) else { return nil }
        opening.take(value, for: missing.what)
      }
    }
  }

  /// Asks about a person that was named and that `people.yaml` does not list, as where the form asks for one; where
  /// there is no one to ask such a person is refused, since a warning after the submission would be too late.
  /// - Returns: whether everyone is known now.
  private mutating func settlePeople() throws -> Bool {
    if let given = begin.evaluator.map({ GivenPerson($0, as: .evaluator) }) {
      guard let id = try settled(given) else { return false }
      begin.evaluator = id
    } else if let setting = world.evaluatorSetting {
      guard let id = try settled(GivenPerson(setting)) else { return false }
      // Who the settings name is not named with the command.
      if id != setting.name { begin.evaluator = id }
    }
    // Without a recording the agent chooses one, and a stranger has none. That of a benchmark works for another company.
    if let name = begin.agent, begin.interaction != nil, begin.purpose != .benchmark {
      guard let id = try settled(GivenPerson(name, as: .agent)) else { return false }
      begin.agent = id
    }
    return true
  }

  private mutating func settled(_ person: GivenPerson) throws -> String? {
    guard person.isStranger(in: known) else { return person.name }
    defer { known = world.readingOnce }
    return try person.settled(in: world, on: terminal, asks: terminal.isInteractive)
  }

  /// Asks whether a rubric for other channels is meant; where there is no one to ask it is said and taken.
  private func accepts(_ misfit: String?) throws -> Bool {
    guard let misfit else { return true }
    terminal.remark("\(misfit.withCapital).")
    guard terminal.isInteractive else { return true }
    return try terminal.confirms("Score it all the same?", about: "y scores with this rubric, n leaves.") == true
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
