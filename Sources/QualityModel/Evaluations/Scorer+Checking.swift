extension Scorer {
  /// Returns what answers come to, criterion by criterion and section by section.
  package func facts(of answers: [Answer]) -> DerivedFacts {
    var outcomes = outcomes(of: values(of: answers))
    _ = result(&outcomes)
    return facts(outcomes)
  }

  /// Returns what the answers come to part by part, and whether the evaluation is surely as it should be: then no rule
  /// finds anything in it.
  ///
  /// It decides for thousands of evaluations a second, in numbers alone; where it is not sure the rules must decide.
  package func check(_ evaluation: Evaluation) -> (facts: DerivedFacts, isSound: Bool) {
    let values = values(of: evaluation.answers)
    var outcomes = outcomes(of: values)
    let result = result(&outcomes)
    let isSound =
      evaluation.status != .draft && evaluation.customer?.rating.map((0...100).contains) ?? true
      && rubric.isMeant(for: evaluation.interaction.channel)
      && holds(evaluation.score, result) && areAsDerived(evaluation.answers, outcomes, values)
      && outcomes.indices.allSatisfy { outcomes[$0].reason != .unanswered || criteria[$0].isOptional }
    return (facts(outcomes), isSound)
  }

  private func facts(_ outcomes: [Outcome]) -> DerivedFacts {
    DerivedFacts(
      criteria: criterionFacts(outcomes), sections: sectionScores(outcomes).filter { $0.percent != nil })
  }

  private func criterionFacts(_ outcomes: [Outcome]) -> [CriterionFact] {
    let weights = effectiveWeights(outcomes)
    var facts: [CriterionFact] = []
    facts.reserveCapacity(outcomes.count)
    for (index, outcome) in outcomes.enumerated() where outcome.isCounted {
      guard let fraction = outcome.fraction else { continue }
      facts.append(
        CriterionFact(
          criterion: ids[index], fraction: fraction.roundedForStorage, isMiss: outcome.isMiss,
          lost: (weights[index] * (1 - fraction)).roundedForStorage))
    }
    return facts
  }

  private func holds(_ stored: Score?, _ result: Result) -> Bool {
    guard let stored, stored.failed.count == result.failing.count else { return false }
    return Self.isSame(stored.percent, result.percent) && Self.isSame(stored.raw, result.raw)
      && stored.band == result.percent.flatMap { rubric.band(of: $0)?.name }
      && zip(stored.failed, result.failing).allSatisfy { $0 == ids[$1] }
  }

  /// Whether the answers are in the rubric's order, can be read, counted with what they hold, and have their evidence.
  private func areAsDerived(_ answers: [Answer], _ outcomes: [Outcome], _ values: [AnswerValue?]) -> Bool {
    var next = 0
    for answer in answers {
      while next < ids.count, ids[next] != answer.criterion { next += 1 }
      guard next < ids.count, let value = values[next] else { return false }
      let outcome = outcomes[next]
      if outcome.reason != .notAsked {
        guard Self.isSame(answer.fraction, outcome.fraction?.roundedForStorage),
          Self.isSame(answer.weight, outcome.weight.roundedForStorage)
        else { return false }
      }
      if outcome.needsEvidence(by: criteria[next], value), !answer.hasEvidence { return false }
      next += 1
    }
    return true
  }

  /// Other programs may round otherwise: a millionth is not a difference.
  static func isSame(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 0.000_001_5
  }
}

extension Outcome {
  fileprivate func needsEvidence(by criterion: Criterion, _ answer: AnswerValue) -> Bool {
    switch reason {
    case .counted, .bonus: criterion.evidence == .always || (criterion.evidence == .onMiss && isMiss)
    case .unscored: criterion.evidence == .always && answer != .notApplicable
    case .passed, .notApplicable, .notAsked, .unanswered: false
    }
  }
}
