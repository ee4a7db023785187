extension Scorer {
  /// Returns an evaluation's answers as values in the order of `criteria`; what cannot be read is left out.
  package func values(of answers: [Answer]) -> [AnswerValue?] {
    var values = [AnswerValue?](repeating: nil, count: ids.count)
    var isGiven = [Bool](repeating: false, count: ids.count)
    var next = 0
    for answer in answers {
      // Records hold answers in the rubric's order, so the place is nearly always the next one.
      guard let index = place(of: answer.criterion, from: next), !isGiven[index] else { continue }
      isGiven[index] = true
      values[index] = value(of: answer.answer, at: index)
      next = index + 1
    }
    return values
  }

  private func place(of id: String, from start: Int) -> Int? {
    for index in start..<max(start, ids.count) where ids[index] == id { return index }
    return ids[..<min(start, ids.count)].firstIndex(of: id)
  }

  private func value(of text: String, at index: Int) -> AnswerValue? {
    for usual in usualAnswers[index] where usual.text == text { return usual.value }
    return try? criteria[index].parse(text)
  }

  /// Returns the derivation of an evaluation's answers.
  package func derive(_ answers: [Answer]) -> Derivation { derive(values(of: answers)) }

  /// Returns the evaluation with its answers in the rubric's order, each with what it counted, and its score.
  ///
  /// Answers to criteria that are not asked are left out: they would read as if the question had been put.
  package func scored(_ evaluation: Evaluation) -> Evaluation {
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
  package var isNotAsked: Bool {
    if case .notAsked = reason { return true }
    return false
  }
}

extension Criterion {
  /// The texts that most answers to it have in records.
  var usualTexts: [String] {
    let own: [String] =
      switch kind {
      case .yesNo: ["yes", "no"]
      case .scale(let scale): (0...10).filter { (scale.min...max(scale.min, scale.max)).contains($0) }.map(String.init)
      case .choice(let options): options.count < 12 ? options.map(\.id) : []
      case .checklist, .number, .text, .date: []
      }
    return own + ["n/a"]
  }
}
