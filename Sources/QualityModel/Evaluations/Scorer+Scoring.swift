/// How a score came about, criterion by criterion.
package struct Derivation: Hashable, Sendable {
  /// Every criterion of the rubric, in the order they are asked.
  package var standings: [Standing]
  /// What it comes to.
  package var score: Score
}

extension Scorer {
  /// Returns the score of answers given in the order of `criteria`, `nil` where there is none.
  ///
  /// It works on numbers alone; who wants the reasons in words asks for the derivation.
  package func score(_ answers: [AnswerValue?]) -> Score {
    var outcomes = outcomes(of: answers)
    return score(&outcomes)
  }

  /// Returns the score with the derivation that leads to it.
  /// - Parameter answers: one for each of `criteria`; missing ones at the end count as unanswered.
  package func derive(_ answers: [AnswerValue?]) -> Derivation {
    var outcomes = outcomes(of: answers)
    let score = score(&outcomes)
    let weights = effectiveWeights(outcomes)
    let whole = items.reduce(0) { $0 + $1.share }
    let standings = criteria.indices.map { index in
      let outcome = outcomes[index]
      return Standing(
        criterion: criteria[index].id, answer: index < answers.count ? answers[index] : nil,
        reason: reason(outcome, at: index), fraction: outcome.fraction, isMiss: outcome.isMiss, weight: outcome.weight,
        weightBefore: whole > 0 ? 100 * items[index].share / whole : 0, effectiveWeight: weights[index],
        zeroedBy: outcome.zeroedBy.map { criteria[$0].id }, consequence: consequence(of: outcome, at: index))
    }
    return Derivation(standings: standings, score: score)
  }

  /// What a whole form comes to, in numbers alone.
  struct Result {
    var percent: Double?
    var raw: Double?
    /// The criteria that failed something.
    var failing: [Int]
  }

  /// Lets misses fail what they fail, and adds up.
  func result(_ outcomes: inout [Outcome]) -> Result {
    let raw = percent(outcomes)
    let failing = outcomes.indices.filter { outcomes[$0].isMiss && criteria[$0].fails != nil }
    guard !failing.isEmpty else { return Result(percent: raw, raw: raw, failing: []) }
    let isZero = rubric.scoring.autoFail == .zero && failing.contains { criteria[$0].fails == .evaluation }
    if rubric.scoring.autoFail == .zero { failSections(of: failing, &outcomes) }
    return Result(percent: percent(outcomes).map { isZero ? 0 : $0 }, raw: raw, failing: failing)
  }

  private func score(_ outcomes: inout [Outcome]) -> Score {
    let result = result(&outcomes)
    return Score(
      percent: result.percent, raw: result.raw, band: result.percent.flatMap { rubric.band(of: $0)?.name },
      failed: result.failing.map { criteria[$0].id }, sections: sectionScores(outcomes),
      critical: criticalCounts(outcomes))
  }

  private func failSections(of failing: [Int], _ outcomes: inout [Outcome]) {
    for index in failing where criteria[index].fails == .section {
      let section = sections[items[index].section].all
      for inside in section where outcomes[inside].canEarn && outcomes[inside].zeroedBy == nil {
        outcomes[inside].zeroedBy = index
        outcomes[inside].earned = 0
      }
    }
  }

  private func criticalCounts(_ outcomes: [Outcome]) -> [String: CriticalCount] {
    var counts: [String: CriticalCount] = [:]
    for critical in criticalClasses {
      var count = CriticalCount()
      for index in outcomes.indices where outcomes[index].isCounted && criteria[index].critical == critical {
        count.opportunities += 1
        if outcomes[index].isMiss { count.misses += 1 }
      }
      counts[critical.rawValue] = count
    }
    return counts
  }

  private func consequence(of outcome: Outcome, at index: Int) -> Standing.Consequence? {
    guard outcome.isMiss, let fails = criteria[index].fails else { return nil }
    return rubric.scoring.autoFail == .flag ? .mark : fails == .section ? .section : .evaluation
  }

  private func reason(_ outcome: Outcome, at index: Int) -> Standing.Reason {
    switch outcome.reason {
    case .counted: .counted
    case .passed: .passed
    case .bonus: .bonus
    case .notApplicable: .notApplicable
    case .notAsked: .notAsked(source: criteria[index].condition?.criterion ?? "")
    case .unanswered: .unanswered
    case .unscored: .unscored
    }
  }
}
