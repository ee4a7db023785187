extension Rubric {
  /// The criteria that count, in the order they are asked.
  package var countingCriteria: [Criterion] { criteria.filter(\.isInPercentage) }

  /// What each criterion weighs when everything counts, in percent of the score, by its id.
  package var shares: [String: Double] {
    let standings = Scorer(self).derive([AnswerValue?]()).standings
    return Dictionary(standings.map { ($0.criterion, $0.weightBefore) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Criterion {
  /// Whether its fraction enters the percentage.
  package var isInPercentage: Bool { isScored && !isBonus }
}
