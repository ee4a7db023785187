import QualityModel
import Statistics

/// What one criterion came to: in an agent's evaluations one by one, and for each colleague.
struct CriterionAccount {
  /// One answer of the agent that counted.
  struct Entry {
    var evaluation: EvaluationFacts
    var fact: CriterionFact

    /// What the fraction lacks to 1.
    var shortfall: Double { 1 - fact.fraction }
  }

  /// The criterion, as the newest version has it.
  let criterion: Criterion
  /// What it weighs when everything counts, in percent of the score.
  let share: Double
  /// How many of the agent's evaluations could have asked it.
  let evaluations: Int
  /// The agent's answers that counted.
  let entries: [Entry]
  /// The colleagues' fractions times 100, by agent.
  let colleagues: [(agent: String, fractions: Tally)]

  /// The agent's fractions, times 100.
  var own: Tally { Tally(entries.map { 100 * $0.fact.fraction }) }

  /// How often it counted for colleagues.
  var colleaguesCounted: Int { colleagues.reduce(0) { $0 + $1.fractions.count } }

  /// The agent's answers in which something was lacking.
  var shortfalls: [Entry] { entries.filter { $0.fact.fraction < 1 } }

  /// The pooled standard deviation of single evaluations around their agent's mean, the agent's own included; `nil`
  /// where no one has two answers.
  var noise: Double? {
    let everyone = [(agent: "", fractions: own)] + colleagues
    return everyone.map { AgentPeriods(agent: $0.agent, before: $0.fractions) }.noise
  }

  /// Everyone's mean drawn towards the mean of all; the agent comes first, then the colleagues in their order.
  var bayes: EmpiricalBayes {
    EmpiricalBayes(described: [Descriptives(own)] + colleagues.map { Descriptives($0.fractions) })
  }
}

extension CriterionAccount {
  /// Returns the id of the colleague with the highest mean, drawn towards the others', where it is clearly above the
  /// agent's and above the colleagues' mean; `nil` where no one is clearly ahead.
  func leader(above cost: CriterionCost) -> String? {
    let bayes = bayes
    let best = colleagues.indices.max { left, right in
      (bayes.means[left + 1].value ?? 0) < (bayes.means[right + 1].value ?? 0)
    }
    guard let best, let mean = bayes.means[best + 1].value, let own = bayes.means[0].value,
      let error = bayes.standardErrors[best + 1].value, let ownError = bayes.standardErrors[0].value,
      mean - own > 1.96 * (error * error + ownError * ownError).squareRoot(), mean > cost.team.value ?? 100
    else { return nil }
    return colleagues[best].agent
  }

  /// Returns the accounts of the scored criteria of a rubric's newest version, in its order.
  ///
  /// A criterion that did not mean the same in all versions is taken from evaluations by the newest one alone.
  /// - Parameter evaluations: the agent's by that rubric, with their criteria.
  static func all(
    of rubric: Rubric, _ evaluations: [EvaluationFacts], _ records: CoachingRecords
  ) -> (accounts: [CriterionAccount], changed: [Criterion]) {
    let versions = Set(evaluations.map(\.version)).union(records.colleagues.tallies.keys)
    let same = Set(ComparableCriteria(records.rubrics.filter { versions.contains($0.version) }).ids)
    let (shares, criteria) = (rubric.shares, rubric.countingCriteria)
    let accounts = criteria.map { criterion in
      let isSame = same.contains(criterion.id)
      let own = isSame ? evaluations : evaluations.filter { $0.version == rubric.version }
      let tallies = records.colleagues.tallies.filter { isSame || $0.key == rubric.version }.values.joined()
      return CriterionAccount(
        criterion: criterion, share: shares[criterion.id] ?? 0, evaluations: own.count,
        entries: own.compactMap { evaluation in
          evaluation.criteria?.first { $0.criterion == criterion.id }.map { Entry(evaluation: evaluation, fact: $0) }
        }, colleagues: tallies.byAgent(of: criterion.id, without: records.agent.id))
    }
    return (accounts, versions.count > 1 ? criteria.filter { !same.contains($0.id) } : [])
  }
}

extension Sequence<CriterionTally> {
  /// Returns what a criterion came to for each agent but one, in the order of their ids, so that an answer never moves
  /// by a bit.
  fileprivate func byAgent(of criterion: String, without left: String) -> [(agent: String, fractions: Tally)] {
    var agents: [String: Tally] = [:]
    for tally in self where tally.criterion == criterion && tally.fractions.count > 0 {
      guard let agent = tally.agent, agent != left else { continue }
      agents[agent, default: Tally()] += tally.fractions
    }
    return agents.sorted { $0.key < $1.key }.map { (agent: $0.key, fractions: $0.value) }
  }
}
