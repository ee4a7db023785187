import QualityModel
import TerminalKit
import Workbench

extension ScoringOpening {
  /// Asks about the agent of a recording or a draft whom `people.yaml` does not list: after the submission it would be
  /// too late to correct the recording.
  /// - Returns: whether the scoring goes on.
  func settlesAgent(of session: ScoringSession) throws -> Bool {
    let (people, agent) = (session.people, session.evaluation.agent)
    // The agent of a benchmark works for another company.
    guard terminal.isInteractive, session.evaluation.purpose != .benchmark, people.listsAnyone(as: .agent),
      !people.knows(agent, as: .agent)
    else { return true }
    let recording = session.interaction.id
    terminal.remark("`\(recording)` is a recording of `\(agent)`, who is not in people.yaml as an agent.")
    if let near = people.nearest(to: agent, as: .agent) {
      let file = session.interaction.agent == nil ? session.evaluation.id : recording
      guard try goesOn(without: near, correcting: file) else { return false }
    }
    let adds = try terminal.confirms(
      "Add \(agent)?",
      about: "y adds `\(agent)` to `people.yaml` as an agent, n scores without that, `quit` leaves.")
    guard let adds else { return false }
    guard adds else { return true }
    try AddPerson(id: agent, role: .agent).perform(in: world, on: terminal)
    return true
  }

  /// Asks whether another agent is meant, and says what is to be corrected where that is so.
  /// - Returns: whether the scoring goes on with the name that is there.
  private func goesOn(without near: People.Person, correcting file: String) throws -> Bool {
    let isMeant = try terminal.confirms(
      "Is it \(near.id)?",
      about: "y leaves, so that `open \(file)` can correct the name; n goes on with the name that is there.")
    if isMeant == true { terminal.remark("Correct it with `open \(file)`, then score.") }
    return isMeant == false
  }
}
