import QualityModel

extension Example {
  /// What the index answers with: the facts of evaluations.
  static func facts(_ evaluations: [Evaluation], scorer: Scorer? = Example.scorer) -> [EvaluationFacts] {
    evaluations.map { EvaluationFacts(of: $0, scorer: scorer) }
  }

  /// What the index answers with: criteria of the evaluations that count, added up.
  static func criterionTallies(_ evaluations: [Evaluation]) -> [CriterionTally] {
    facts(evaluations).filter(\.isHeadline).flatMap { facts in
      (facts.criteria ?? []).map { fact in
        CriterionTally(
          rubric: facts.rubric, criterion: fact.criterion, agent: nil, month: nil,
          fractions: Tally([100 * fact.fraction]), misses: fact.isMiss ? 1 : 0)
      }
    }
  }

  /// What the index answers with: scores of the evaluations that count, added up.
  static func scoreTallies(_ evaluations: [Evaluation]) -> [ScoreTally] {
    facts(evaluations).filter(\.isHeadline).map { facts in
      ScoreTally(
        group: facts.team, agent: facts.agent, month: nil, evaluations: 1,
        scores: Tally([facts.percent].compactMap(\.self)),
        ratings: Tally([facts.rating].compactMap(\.self)))
    }
  }

  /// How many live evaluations each purpose has.
  static func purposes(_ evaluations: [Evaluation]) -> [Evaluation.Purpose: Int] {
    facts(evaluations).filter(\.isLive).reduce(into: [:]) { $0[$1.purpose, default: 0] += 1 }
  }
}
