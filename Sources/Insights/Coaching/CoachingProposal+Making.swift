import QualityModel
import Statistics

extension CoachingProposal {
  /// Measures what an agent's evaluations come to, chooses by it, and finds what is doubtful.
  package init(_ records: CoachingRecords) {
    let evidence = CoachingEvidence(records)
    suggestion = CoachingSuggestion(evidence, CoachingChoice(evidence))
    cautions = CoachingCaution.all(of: suggestion, evidence)
  }
}

/// An agent's evaluations, and each criterion's account of them.
struct CoachingEvidence {
  let records: CoachingRecords
  /// What counts of the agent, by any rubric.
  let counted: [EvaluationFacts]
  /// What counts of the agent by the rubric that it rests on.
  let own: [EvaluationFacts]
  /// The rubric in its newest version used; `nil` where the agent has no evaluations.
  let rubric: Rubric?
  /// The rubric's versions among the evaluations, lowest first.
  let versions: [Int]
  /// What each criterion came to.
  let accounts: [CriterionAccount]
  /// Criteria that did not mean the same in all versions.
  let changed: [Criterion]
  /// How many evaluations have a rubric's version that cannot be read.
  let unreadable: Int
  /// The share of contacts resolved.
  let resolved: ResolvedShare

  init(_ records: CoachingRecords) {
    self.records = records
    counted = records.evaluations.filter { $0.isHeadline && $0.agent == records.agent.id }
    let own = counted.filter { $0.rubric == records.rubric }
    let readable = own.filter { $0.criteria != nil }
    let versions = Set(own.map(\.version)).sorted()
    let rubric = records.rubrics.filter { $0.id == records.rubric && versions.contains($0.version) }
      .max { $0.version < $1.version }
    (self.own, self.versions, self.rubric, unreadable) = (own, versions, rubric, own.count - readable.count)
    (accounts, changed) = rubric.map { CriterionAccount.all(of: $0, readable, records) } ?? ([], [])
    resolved = ResolvedShare(of: counted, target: records.settings.resolvedTarget)
  }
}

extension CoachingSuggestion {
  init(_ evidence: CoachingEvidence, _ choice: CoachingChoice) {
    let records = evidence.records
    agent = records.agent
    rubric = evidence.rubric
    otherRubrics = evidence.counted.filter { $0.rubric != records.rubric }
      .reduce(into: [:]) { $0[$1.rubric, default: 0] += 1 }
    versions = evidence.versions
    window = records.window
    today = records.today
    evaluations = evidence.own.count
    score = .mean(of: Tally(evidence.own.compactMap(\.percent)))
    team = records.colleagues.team
    colleagues = records.colleagues.agents.subtracting([records.agent.id]).count
    resolvedTarget = records.settings.resolvedTarget
    resolved = evidence.resolved.estimate
    (focus, process, strength) = (choice.focus, choice.process, choice.strength)
    (ranking, naive, notYet, tooFew) = (choice.ranking, choice.naive, choice.notYet, choice.tooFew)
  }
}
