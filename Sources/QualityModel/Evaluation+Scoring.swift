extension Scorer {
  /// Returns an evaluation's answers as values in the order of `criteria`; what cannot be read is left out.
  public func values(of answers: [Answer]) -> [AnswerValue?] {
    let texts = Dictionary(answers.map { ($0.criterion, $0.answer) }, uniquingKeysWith: { first, _ in first })
    return criteria.indices.map { index in texts[criteria[index].id].flatMap { try? criteria[index].parse($0) } }
  }

  /// Returns the derivation of an evaluation's answers.
  public func derive(_ answers: [Answer]) -> Derivation { derive(values(of: answers)) }

  /// Returns the evaluation with its answers in the rubric's order, each with what it counted, and its score.
  ///
  /// Answers to criteria that are not asked are left out: they would read as if the question had been put.
  public func scored(_ evaluation: Evaluation) -> Evaluation {
    let derivation = derive(evaluation.answers)
    var scored = evaluation
    scored.score = derivation.score
    scored.answers = zip(criteria, derivation.standings).compactMap { criterion, standing in
      guard var answer = evaluation.answer(to: criterion.id), let value = standing.answer, !standing.isNotAsked else {
        return nil
      }
      answer.answer = criterion.stored(value)
      answer.selected = criterion.selectedIDs(value)
      answer.fraction = standing.fraction?.roundedForStorage
      answer.weight = standing.weight.roundedForStorage
      return answer
    }
    return scored
  }
}

extension Standing {
  /// Whether its condition on another criterion does not hold.
  public var isNotAsked: Bool {
    if case .notAsked = reason { return true }
    return false
  }
}
