extension Scorer {
  /// Returns the whole form's percentage with its bonus; `nil` where nothing with a weight counted.
  func percent(_ outcomes: [Outcome]) -> Double? {
    // A pass by being set aside does not by itself make a score.
    guard hasScore(outcomes, in: criteria.indices), let base = fraction(outcomes) else { return nil }
    let percent = 100 * base + bonus(outcomes)
    return (rubric.scoring.bonus == .capped ? min(100, percent) : percent).roundedForStorage
  }

  /// Returns every section's percentage, without bonus.
  func sectionScores(_ outcomes: [Outcome]) -> [SectionScore] {
    let within = isWithinSection ? sectionFractions(outcomes) : []
    return sections.enumerated().map { index, section in
      guard hasScore(outcomes, in: section.all) else { return SectionScore(section: section.id, percent: nil) }
      let fraction = isWithinSection ? within[index] : ratio(outcomes, in: section.all)
      return SectionScore(section: section.id, percent: fraction.map { (100 * $0).roundedForStorage })
    }
  }

  /// Returns what each criterion weighs in percent of the score after setting aside; a bonus has what it can add.
  func effectiveWeights(_ outcomes: [Outcome]) -> [Double] {
    let possible = possible(outcomes)
    let within = isWithinSection ? sharesWithinSections(outcomes) : []
    return outcomes.indices.map { index in
      if outcomes[index].reason == .bonus { return bonusWeight(index, possible: possible) }
      guard outcomes[index].isInSums, possible > 0 else { return 0 }
      return isWithinSection ? within[index] : 100 * outcomes[index].weight / possible
    }
  }

  private var isWithinSection: Bool {
    rubric.scoring.method == .weighted && rubric.scoring.notApplicable == .withinSection
  }

  private func hasScore(_ outcomes: [Outcome], in range: Swift.Range<Int>) -> Bool {
    outcomes[range].contains { $0.isCounted && $0.weight > 0 }
  }

  private func fraction(_ outcomes: [Outcome]) -> Double? {
    guard isWithinSection else { return ratio(outcomes, in: criteria.indices) }
    let inside = sectionFractions(outcomes)
    var earned = 0.0
    var possible = 0.0
    for (index, section) in sections.enumerated() where section.parent == nil {
      guard let fraction = inside[index] else { continue }
      earned += section.weight * fraction
      possible += section.weight
    }
    return possible > 0 ? earned / possible : nil
  }

  private func possible(_ outcomes: [Outcome]) -> Double { outcomes.reduce(0) { $0 + $1.weight } }

  private func ratio(_ outcomes: [Outcome], in range: Swift.Range<Int>) -> Double? {
    var earned = 0.0
    var possible = 0.0
    for index in range {
      earned += outcomes[index].weight * outcomes[index].earned
      possible += outcomes[index].weight
    }
    return possible > 0 ? earned / possible : nil
  }

  private func bonus(_ outcomes: [Outcome]) -> Double {
    let possible = possible(outcomes)
    return outcomes.indices.reduce(0) { sum, index in
      guard outcomes[index].reason == .bonus else { return sum }
      return sum + bonusWeight(index, possible: possible) * outcomes[index].earned
    }
  }

  /// What a bonus can add, in percentage points: its weight, or its points over all that could be earned.
  private func bonusWeight(_ index: Int, possible: Double) -> Double {
    guard rubric.scoring.method == .points else { return criteria[index].weight }
    return possible > 0 ? 100 * criteria[index].points / possible : 0
  }
}

/// The within-section policy: what is set aside leaves its weight to its own section.
extension Scorer {
  /// Returns each section's fraction over its own counted children; `nil` where nothing in it counted.
  private func sectionFractions(_ outcomes: [Outcome]) -> [Double?] {
    var inside = [Double?](repeating: nil, count: sections.count)
    for index in sections.indices.reversed() {  // nested sections come after their parent
      var earned = 0.0
      var possible = 0.0
      for criterion in sections[index].own where outcomes[criterion].isCounted {
        earned += criteria[criterion].weight * outcomes[criterion].earned
        possible += criteria[criterion].weight
      }
      for nested in sections[index].nested {
        guard let fraction = inside[nested] else { continue }
        earned += sections[nested].weight * fraction
        possible += sections[nested].weight
      }
      if possible > 0 { inside[index] = earned / possible }
    }
    return inside
  }

  /// Returns what each criterion weighs in percent when every section shares among what counted in it.
  private func sharesWithinSections(_ outcomes: [Outcome]) -> [Double] {
    let present = sectionFractions(outcomes).map { $0 != nil }
    let top = sections.indices.filter { sections[$0].parent == nil && present[$0] }
    let whole = top.reduce(0) { $0 + sections[$1].weight }
    var given = [Double](repeating: 0, count: sections.count)
    for index in top where whole > 0 { given[index] = 100 * sections[index].weight / whole }
    var shares = [Double](repeating: 0, count: criteria.count)
    for index in sections.indices where given[index] > 0 {
      let nested = sections[index].nested.filter { present[$0] }
      let own = sections[index].own.filter { outcomes[$0].isCounted }
      let total = own.reduce(0) { $0 + criteria[$1].weight } + nested.reduce(0) { $0 + sections[$1].weight }
      for criterion in own where total > 0 { shares[criterion] = given[index] * criteria[criterion].weight / total }
      for child in nested where total > 0 { given[child] = given[index] * sections[child].weight / total }
    }
    return shares
  }
}
