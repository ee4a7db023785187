/// What came of one criterion, in numbers alone: scoring thousands of evaluations copies no text.
struct Outcome {
  /// Why it counts or does not; `Standing.Reason` without the words.
  enum Reason { case counted, passed, bonus, notApplicable, notAsked, unanswered, unscored }

  var reason: Reason
  /// The fraction 0…1 as answered; `nil` where the answer earns none.
  var fraction: Double?
  /// The fraction that goes into the sums: 0 where nothing does, or where its section failed.
  var earned = 0.0
  var isMiss = false
  /// The fixed share it counts with; 0 when not counted.
  var weight = 0.0
  /// The criterion whose miss made its fraction 0.
  var zeroedBy: Int?

  /// Whether it is scored, asked, answered, no bonus, not set aside.
  var isCounted: Bool { reason == .counted }
  /// Whether its fraction enters the percentage, as an answer or as a pass.
  var isInSums: Bool { reason == .counted || reason == .passed }
  /// Whether it can earn anything, as part of the percentage or on top.
  var canEarn: Bool { isInSums || reason == .bonus }
}

extension Scorer {
  /// Returns what came of each criterion, in their order, before anything fails.
  func outcomes(of answers: [AnswerValue?]) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(criteria.count)
    for index in criteria.indices { outcomes.append(outcome(at: index, of: answers, after: outcomes)) }
    return outcomes
  }

  private func outcome(at index: Int, of answers: [AnswerValue?], after earlier: [Outcome]) -> Outcome {
    let answer = index < answers.count ? answers[index] : nil
    var outcome = Outcome(reason: reason(for: answer, at: index, of: answers, after: earlier))
    switch outcome.reason {
    case .counted, .bonus:
      guard let answer, let fraction = criteria[index].kind.fraction(of: answer) else {
        outcome.reason = .unanswered
        return outcome
      }
      outcome.fraction = criteria[index].isInverted ? 1 - fraction : fraction
      outcome.isMiss = (outcome.fraction ?? 1) < criteria[index].missBelow
    case .passed: outcome.fraction = 1
    case .notApplicable, .notAsked, .unanswered, .unscored: return outcome
    }
    outcome.earned = outcome.fraction ?? 0
    if outcome.isInSums { outcome.weight = items[index].share }
    return outcome
  }

  private func reason(
    for answer: AnswerValue?, at index: Int, of answers: [AnswerValue?], after earlier: [Outcome]
  ) -> Outcome.Reason {
    if items[index].isConditional, !holds(at: index, of: answers, after: earlier) { return .notAsked }
    guard let answer else { return .unanswered }
    guard criteria[index].isScored else { return .unscored }
    guard answer != .notApplicable else {
      return rubric.scoring.notApplicable == .asPass && !criteria[index].isBonus ? .passed : .notApplicable
    }
    return criteria[index].isBonus ? .bonus : .counted
  }

  /// A source that is itself not asked, set aside or unanswered does not hold.
  private func holds(at index: Int, of answers: [AnswerValue?], after earlier: [Outcome]) -> Bool {
    guard let source = items[index].source, source < earlier.count, source < answers.count, let answer = answers[source]
    else {
      return false
    }
    guard earlier[source].reason != .notAsked, answer != .notApplicable else { return false }
    guard let chosen = answer.selected else { return items[index].holds.contains(answer) }
    return items[index].holds.contains { wanted in
      guard let any = wanted.selected else { return false }
      return any.isEmpty ? chosen.isEmpty : any.contains(where: chosen.contains)
    }
  }
}
