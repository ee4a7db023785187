import QualityModel

extension BeginScoring {
  /// Throws `Refused` where an agent would evaluate their own work, which only self-assessment is about, or where a
  /// self-assessment would be by another person.
  func requireWork(of agent: String, for evaluator: String, in interaction: Interaction) throws {
    let isOwn = agent == evaluator
    guard isOwn != (purpose == .self) else { return }
    throw isOwn
      ? Refused(
        "`\(interaction.id)` is a recording of `\(agent)`, and no one evaluates their own work", findings: [],
        help: "name another evaluator with `--evaluator ID`; `--purpose self` is self-assessment", fault: .request)
      : Refused(
        "`\(interaction.id)` is a recording of `\(agent)`, and a self-assessment is by the agent, not by `\(evaluator)`",
        findings: [],
        help: "leave the purpose `self` out, or name the agent as the evaluator: `--evaluator \(agent)`",
        fault: .request)
  }
}
