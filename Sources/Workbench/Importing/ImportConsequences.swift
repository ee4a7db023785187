import QualityModel
import RecordIndex
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
    let evaluations = try Self.evaluations(of: Set(updated).union(replaced.keys).sorted(), in: world)
    let count = updated.reduce(0) { $0 + (evaluations[$1]?.count ?? 0) }
    remarks =
      switch count {
      case 0: []
      case 1: ["1 evaluation of these interactions keeps the facts that it was scored with."]
      default: ["\(count) evaluations of these interactions keep the facts that they were scored with."]
      }
    let workspace = try world.workspace
    findings = replaced.sorted { $0.key < $1.key }.compactMap { call, replacement in
      let citing = (evaluations[call] ?? []).filter { facts in
        let stored = try? workspace.evaluation(facts.id, submittedAt: facts.submittedAt).value
        return stored?.record.citesTranscript ?? false
      }
      return citing.isEmpty ? nil : .transcriptReplaced(replacement, of: call, citedBy: citing.map(\.id).sorted())
    }
  }

  /// Voided evaluations count nowhere.
  private static func evaluations(of calls: [String], in world: World) throws -> [String: [EvaluationFacts]] {
    guard !calls.isEmpty else { return [:] }
    return try world.asking { index in
      var found: [String: [EvaluationFacts]] = [:]
      for start in stride(from: 0, to: calls.count, by: most) {
        let some = Array(calls[start..<min(start + most, calls.count)])
        try index.visit(Query([.init(.word(.interaction, anyOf: some))]), limit: .max) { facts in
          if facts.isLive { found[facts.interaction, default: []].append(facts) }
          return true
        }
      }
      return found
    }
  }

  /// The most interactions that one question names.
  private static let most = 500
}

extension Evaluation {
  /// Whether its evidence names lines or words of the transcript.
  fileprivate var citesTranscript: Bool {
    answers.contains { ($0.evidence ?? []).contains { $0.line != nil || $0.quote != nil } }
  }
}

extension Finding {
  fileprivate static func transcriptReplaced(
    _ replacement: TranscriptChoice.Replacement, of call: String, citedBy evaluations: [String]
  ) -> Finding {
    let shown = evaluations.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    let all = shown + (evaluations.count > 3 ? " and \(evaluations.count - 3) more" : "")
    return Finding(
      rule: ImportRules.transcriptReplaced.name, severity: .warning,
      "`\(call)` is read from \(replacement.source) from now on; \(all) \(evaluations.count == 1 ? "cites" : "cite") lines of \(replacement.stored)",
      help:
        "`check` names evidence that is not there any more, `edit` corrects it; `undo` keeps the earlier transcript",
      place: Place(file: replacement.source))
  }
}
