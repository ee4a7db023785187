import Notation
import QualityModel
import Records

/// What an import means for evaluations of the interactions that it changes.
struct ImportConsequences {
  /// What is worth knowing once.
  let remarks: [String]
  /// The transcripts that give way to better ones although evaluations cite them.
  let findings: [Finding]

  /// Looks up the evaluations, before anything is written.
  init(of plan: ImportPlan, in world: World) throws {
    let updated = plan.updatedCalls
    let replaced = plan.replacedTranscripts
    let evaluations = try world.liveEvaluations(of: Set(updated).union(replaced.keys).sorted())
    let count = updated.reduce(0) { $0 + (evaluations[$1]?.count ?? 0) }
    let kept: [String] =
      switch count {
      case 0: []
      case 1: ["1 evaluation of these interactions keeps the facts that it was scored with."]
      default: ["\(count) evaluations of these interactions keep the facts that they were scored with."]
      }
    remarks =
      kept + updated.flatMap { call in Self.ofOtherAgents(than: plan.agent(of: call), evaluations[call] ?? []) }
    let workspace = try world.workspace
    findings = replaced.sorted { $0.key < $1.key }.compactMap { call, replacement in
      let citing = (evaluations[call] ?? []).filter { facts in
        let stored = try? workspace.evaluation(facts.id, submittedAt: facts.submittedAt).value
        return stored?.record.citesTranscript ?? false
      }
      return citing.isEmpty ? nil : .transcriptReplaced(replacement, of: call, citedBy: citing.map(\.id).sorted())
    }
  }

  /// Says which evaluations stay with another agent than a call has now, in a sentence for each of these agents.
  private static func ofOtherAgents(than agent: String?, _ evaluations: [EvaluationFacts]) -> [String] {
    guard let agent else { return [] }
    let others = Dictionary(grouping: evaluations.filter { $0.agent != agent }, by: \.agent)
    return others.sorted { $0.key < $1.key }.map { other, scored in
      let ids = scored.map(\.id).sorted()
      let all = ids.map { "`\($0)`" }.listed(upTo: 3)
      return
        "\(all) \(ids.count == 1 ? "was" : "were") scored under \(other), and stay\(ids.count == 1 ? "s" : "") there; "
        + "the recording is \(agent)'s now."
    }
  }
}

extension Finding {
  fileprivate static func transcriptReplaced(
    _ replacement: TranscriptChoice.Replacement, of call: String, citedBy evaluations: [String]
  ) -> Finding {
    let all = evaluations.map { "`\($0)`" }.listed(upTo: 3)
    return Finding(
      rule: ImportRules.transcriptReplaced.name, severity: .warning,
      "`\(call)` is read from \(replacement.source) from now on; \(all) \(evaluations.count == 1 ? "cites" : "cite") lines of \(replacement.stored)",
      help:
        "`check` names evidence that no longer exists, `edit` corrects it; `undo` keeps the earlier transcript",
      place: Place(file: replacement.source))
  }
}
