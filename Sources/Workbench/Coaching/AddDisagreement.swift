package import QualityModel
import RecordIndex
import Records

/// Puts beside an agent's plan what the agent sees differently.
package struct AddDisagreement: Sendable {
  /// The agent's id or name.
  package var agent: String
  /// The agent's words.
  package var text: String

  package init(agent: String, text: String) {
    self.agent = agent
    self.text = text
  }

  /// Adds the words to the plan agreed on last, and answers with it; throws `NotFound` where there is none, and
  /// `NoDisagreement` where the text is blank or the plan already has one.
  package func perform(in world: World) throws -> CoachingPlan {
    let workspace = try world.workspace
    let people = workspace.people().value ?? People()
    let name = agent
    let (agent, open) = try world.asking(.smallRecords) { index in
      let agent = try index.agent(named: name, among: people)
      return (agent, try index.openPlans(with: agent.id).agreed(with: agent.id))
    }
    let said = text.trimmed
    guard !said.isEmpty else { throw NoDisagreement.blank }
    guard let newest = open.last else {
      throw NoDisagreement.noPlan(of: agent.id)
    }
    guard newest.record.disagreement == nil else { throw NoDisagreement.taken(newest.record.id) }
    let now = world.now()
    var plan = newest.record
    plan.disagreement = .init(at: now, text: said)
    let edit = Change.Edit.replace(newest.path, .bytes(newest.bytes), with: try newest.bytes(for: plan))
    let change = Change("disagreement of \(agent.id)", by: world.actor, at: now, edits: [edit])
    try workspace.perform(change, journal: world.journal)
    return plan
  }
}

/// A disagreement cannot be put beside a plan.
package struct NoDisagreement: Explained {
  package let message: String
  package let help: String
  /// What is at fault.
  package let fault: Fault

  static let blank = Self(
    message: "the disagreement is blank", help: "say with `--disagree TEXT` what the agent sees differently",
    fault: .request)

  static func noPlan(of agent: String) -> Self {
    Self(
      message: "`\(agent)` has no plan that was agreed on", help: "`coach \(agent)` agrees on one", fault: .none)
  }

  static func taken(_ plan: String) -> Self {
    Self(
      message: "`\(plan)` already has a disagreement", help: "`open \(plan)` changes its words", fault: .none)
  }
}
