import QualityModel

extension CoachingQuestions {
  /// Returns what was typed and is not in the plan as it is now, a sentence each, so that it can be typed again.
  /// - Parameter kept: the plan as it was saved last: what it holds was not typed since.
  func dropped(from typed: Self, since kept: CoachingPlan) -> [String] {
    var before = typed
    before.plan = kept
    return typed.items.compactMap { item in
      guard typed.isAnswered(item) else { return nil }
      let (text, name) = (typed.text(of: item), typed.names(of: item)[0])
      func holds(_ questions: Self) -> Bool {
        questions.items.contains { question in
          question.isAs(item, of: typed, in: questions) && questions.isAnswered(question)
            && questions.text(of: question) == text
        }
      }
      return holds(before) || holds(self) ? nil : "Not taken over: `\(text)` at `\(name)`."
    }
  }
}

extension CoachingQuestions.Item {
  /// Returns whether a question is the same as one of another talk, where a criterion may have another number.
  fileprivate func isAs(_ other: Self, of typed: CoachingQuestions, in questions: CoachingQuestions) -> Bool {
    guard let index, let there = other.index else { return self == other }
    return name == other.name && questions.plan.focus[index].criterion == typed.plan.focus[there].criterion
  }
}
