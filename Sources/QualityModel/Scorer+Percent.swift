extension Scorer {
  /// Returns the whole form's percentage with its bonus; `nil` where nothing with a weight counted.
  func percent(_ standings: [Standing], _ fractions: [Double]) -> Double? {
    // A pass by being set aside does not by itself make a score.
    guard hasScore(standings, in: criteria.indices), let base = fraction(standings, fractions) else { return nil }
    let percent = 100 * base + bonus(standings, fractions)
    return (rubric.scoring.bonus == .capped ? min(100, percent) : percent).roundedForStorage
  }

  /// Returns every section's percentage, without bonus.
  func sectionScores(_ standings: [Standing], _ fractions: [Double]) -> [SectionScore] {
    let within = isWithinSection ? sectionFractions(standings, fractions) : []
    return sections.enumerated().map { index, section in
      guard hasScore(standings, in: section.all) else { return SectionScore(section: section.id, percent: nil) }
      let fraction = isWithinSection ? within[index] : ratio(standings, fractions, in: section.all)
      return SectionScore(section: section.id, percent: fraction.map { (100 * $0).roundedForStorage })
    }
  }

  /// Fills in what each criterion weighs in percent of the form, before and after setting aside.
  func weigh(_ standings: inout [Standing]) {
    let whole = items.reduce(0) { $0 + $1.share }
    let possible = standings.reduce(0) { $0 + $1.weight }
    let within = isWithinSection ? sharesWithinSections(standings) : []
    for index in standings.indices {
      if whole > 0 { standings[index].weightBefore = 100 * items[index].share / whole }
      if standings[index].reason == .bonus {
        standings[index].effectiveWeight = bonusWeight(index, possible: possible)
      } else if standings[index].isInSums, possible > 0 {
        standings[index].effectiveWeight = isWithinSection ? within[index] : 100 * standings[index].weight / possible
      }
    }
  }

  private var isWithinSection: Bool {
    rubric.scoring.method == .weighted && rubric.scoring.notApplicable == .withinSection
  }

  private func hasScore(_ standings: [Standing], in range: Swift.Range<Int>) -> Bool {
    standings[range].contains { $0.isCounted && $0.weight > 0 }
  }

  private func fraction(_ standings: [Standing], _ fractions: [Double]) -> Double? {
    guard isWithinSection else { return ratio(standings, fractions, in: criteria.indices) }
    let inside = sectionFractions(standings, fractions)
    var earned = 0.0
    var possible = 0.0
    for (index, section) in sections.enumerated() where section.parent == nil {
      guard let fraction = inside[index] else { continue }
      earned += section.weight * fraction
      possible += section.weight
    }
    return possible > 0 ? earned / possible : nil
  }

  private func ratio(_ standings: [Standing], _ fractions: [Double], in range: Swift.Range<Int>) -> Double? {
    var earned = 0.0
    var possible = 0.0
    for index in range {
      earned += standings[index].weight * fractions[index]
      possible += standings[index].weight
    }
    return possible > 0 ? earned / possible : nil
  }

  private func bonus(_ standings: [Standing], _ fractions: [Double]) -> Double {
    let possible = standings.reduce(0) { $0 + $1.weight }
    return standings.indices.reduce(0) { sum, index in
      guard standings[index].reason == .bonus else { return sum }
      return sum + bonusWeight(index, possible: possible) * fractions[index]
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
  private func sectionFractions(_ standings: [Standing], _ fractions: [Double]) -> [Double?] {
    var inside = [Double?](repeating: nil, count: sections.count)
    for index in sections.indices.reversed() {  // nested sections come after their parent
      var earned = 0.0
      var possible = 0.0
      for criterion in sections[index].own where standings[criterion].isCounted {
        earned += criteria[criterion].weight * fractions[criterion]
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
  private func sharesWithinSections(_ standings: [Standing]) -> [Double] {
    let present = sectionFractions(standings, [Double](repeating: 1, count: criteria.count)).map { $0 != nil }
    let top = sections.indices.filter { sections[$0].parent == nil && present[$0] }
    let whole = top.reduce(0) { $0 + sections[$1].weight }
    var given = [Double](repeating: 0, count: sections.count)
    for index in top where whole > 0 { given[index] = 100 * sections[index].weight / whole }
    var shares = [Double](repeating: 0, count: criteria.count)
    for index in sections.indices where given[index] > 0 {
      let nested = sections[index].nested.filter { present[$0] }
      let own = sections[index].own.filter { standings[$0].isCounted }
      let total = own.reduce(0) { $0 + criteria[$1].weight } + nested.reduce(0) { $0 + sections[$1].weight }
      for criterion in own where total > 0 { shares[criterion] = given[index] * criteria[criterion].weight / total }
      for child in nested where total > 0 { given[child] = given[index] * sections[child].weight / total }
    }
    return shares
  }
}
