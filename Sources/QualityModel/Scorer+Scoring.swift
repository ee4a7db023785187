/// How a score came about, criterion by criterion.
public struct Derivation: Hashable, Sendable {
  /// Every criterion of the rubric, in the order they are asked.
  public var standings: [Standing]
  /// What it comes to.
  public var score: Score
}

extension Scorer {
  /// Returns the score of answers given in the order of `criteria`, `nil` where there is none.
  public func score(_ answers: [AnswerValue?]) -> Score { derive(answers).score }

  /// Returns the score with the derivation that leads to it.
  /// - Parameter answers: one for each of `criteria`; missing ones at the end count as unanswered.
  public func derive(_ answers: [AnswerValue?]) -> Derivation {
    var standings = standings(of: answers)
    var fractions = standings.map(\.fractionInSums)
    let raw = percent(standings, fractions)
    let failing = standings.indices.filter { criteria[$0].fails != nil && standings[$0].isMiss }
    if rubric.scoring.autoFail == .zero {
      for index in failing where criteria[index].fails == .section {
        for inside in sections[items[index].section].all where standings[inside].zeroedBy == nil {
          standings[inside].zeroedBy = criteria[index].id
          fractions[inside] = 0
        }
      }
    }
    let isZero = rubric.scoring.autoFail == .zero && failing.contains { criteria[$0].fails == .evaluation }
    let percent = percent(standings, fractions).map { isZero ? 0 : $0 }
    weigh(&standings)
    let score = Score(
      percent: percent, raw: raw, band: percent.flatMap { rubric.band(of: $0)?.name },
      failed: failing.map { criteria[$0].id }, sections: sectionScores(standings, fractions),
      critical: criticalCounts(standings))
    return Derivation(standings: standings, score: score)
  }

  private func standings(of answers: [AnswerValue?]) -> [Standing] {
    var standings: [Standing] = []
    standings.reserveCapacity(criteria.count)
    for index in criteria.indices {
      let answer = index < answers.count ? answers[index] : nil
      standings.append(standing(of: answer, at: index, after: standings))
    }
    return standings
  }

  private func standing(of answer: AnswerValue?, at index: Int, after earlier: [Standing]) -> Standing {
    let criterion = criteria[index]
    var standing = Standing(
      criterion: criterion.id, answer: answer, reason: reason(for: answer, at: index, after: earlier), isMiss: false,
      weight: 0, weightBefore: 0, effectiveWeight: 0)
    switch standing.reason {
    case .counted, .bonus:
      guard let answer, let fraction = criterion.kind.fraction(of: answer) else {
        standing.reason = .unanswered
        break
      }
      standing.fraction = criterion.isInverted ? 1 - fraction : fraction
      standing.isMiss = (standing.fraction ?? 1) < criterion.missBelow
    case .passed: standing.fraction = 1
    case .notApplicable, .notAsked, .unanswered, .unscored: break
    }
    if standing.isInSums { standing.weight = items[index].share }
    return standing
  }

  private func reason(for answer: AnswerValue?, at index: Int, after earlier: [Standing]) -> Standing.Reason {
    let criterion = criteria[index]
    if let condition = criterion.condition, !holds(at: index, after: earlier) {
      return .notAsked(source: condition.criterion)
    }
    guard let answer else { return .unanswered }
    guard criterion.isScored else { return .unscored }
    guard answer != .notApplicable else {
      return rubric.scoring.notApplicable == .asPass && !criterion.isBonus ? .passed : .notApplicable
    }
    return criterion.isBonus ? .bonus : .counted
  }

  /// A source that is itself not asked, set aside or unanswered does not hold.
  private func holds(at index: Int, after earlier: [Standing]) -> Bool {
    guard let source = items[index].source, source < earlier.count, let answer = earlier[source].answer else {
      return false
    }
    if case .notAsked = earlier[source].reason { return false }
    guard answer != .notApplicable else { return false }
    guard case .selected(let chosen) = answer else { return items[index].holds.contains(answer) }
    return items[index].holds.contains { wanted in
      guard case .selected(let any) = wanted else { return false }
      return any.isEmpty ? chosen.isEmpty : any.contains(where: chosen.contains)
    }
  }

  private func criticalCounts(_ standings: [Standing]) -> [String: CriticalCount] {
    var counts: [String: CriticalCount] = [:]
    for (index, standing) in standings.enumerated() {
      guard let critical = criteria[index].critical else { continue }
      let one = standing.isCounted ? CriticalCount(misses: standing.isMiss ? 1 : 0, opportunities: 1) : CriticalCount()
      counts[critical.rawValue, default: CriticalCount()] = counts[critical.rawValue, default: CriticalCount()] + one
    }
    return counts
  }
}

extension Standing {
  fileprivate var fractionInSums: Double { isInSums || reason == .bonus ? fraction ?? 0 : 0 }
}
