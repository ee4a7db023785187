import QualityModel

extension BeginScoring {
  /// Throws `Refused` where an agent would evaluate their own work, which only self-assessment is about, or where a
  /// self-assessment would be by another person.
  ///
  /// That holds for a draft too: its recording may belong to another agent now.
  /// - Parameter draft: the draft that would go on.
  func requireWork(
    of agent: String, for evaluator: String, as purpose: Evaluation.Purpose, in interaction: Interaction,
    draft: String? = nil
  ) throws {
    let isOwn = agent == evaluator
    guard isOwn != (purpose == .self) else { return }
    let dropping = draft.map { "; `drafts drop \($0)` drops the draft" } ?? ""
    throw isOwn
      ? Refused(
        "`\(interaction.id)` is a recording of `\(agent)`, and no one evaluates their own work", findings: [],
        help: "name another evaluator with `--evaluator ID`; `--purpose self` is self-assessment\(dropping)",
        fault: .request)
      : Refused(
        "`\(interaction.id)` is a recording of `\(agent)`, and a self-assessment is by the agent, not by `\(evaluator)`",
        findings: [],
        help: "leave out `--purpose self`, or name the agent as the evaluator: `--evaluator \(agent)`\(dropping)",
        fault: .request)
  }
}
