package import QualityModel

extension Trend {
  /// Creates the trend of scores.
  /// - Parameters:
  ///   - by: team, agent or reason; `nil` for one group of all.
  ///   - fill: hands over the tallies, in any order, of the evaluations that count, by agent and month; where groups are
  ///     grouped by team or reason, also by that.
  package init(
    by: Grouping? = nil, datedBySubmission: Int = 0, settings: Settings = Settings(),
    filledBy fill: ((ScoreTally) -> Void) throws -> Void
  ) rethrows {
    var sums = Sums { _ in false }
    try fill { tally in
      guard tally.evaluations > 0 else { return }
      let name: String? =
        switch by {
        case nil: nil
        case .agent: tally.agent
        case .team, .reason, .criterion: tally.group
        }
      let cell = Sums.Cell(evaluations: tally.evaluations, scores: tally.scores, ratings: tally.ratings)
      sums.add(cell, to: .init(name: name), agent: tally.agent, month: tally.month)
    }
    self.init(sums, by: by, datedBySubmission: datedBySubmission, settings: settings)
  }

  /// Creates the trend of scores that are at hand.
  package init(
    _ tallies: [ScoreTally], by: Grouping? = nil, datedBySubmission: Int = 0, settings: Settings = Settings()
  ) {
    self.init(by: by, datedBySubmission: datedBySubmission, settings: settings) { tallies.forEach($0) }
  }

  /// Creates the trend of criteria.
  /// - Parameters:
  ///   - criteria: what each came to, by agent and month.
  ///   - newest: the newest version of each rubric, which says what is passed or failed.
  package init(
    criteria: [CriterionTally], newest: [String: Rubric] = [:], datedBySubmission: Int = 0,
    settings: Settings = Settings()
  ) {
    var sums = Sums { key in
      guard let rubric = key.rubric, let name = key.name else { return false }
      return newest[rubric]?.criterion(name)?.isPassOrFail ?? false
    }
    for tally in criteria where tally.fractions.count > 0 {
      let cell = Sums.Cell(evaluations: tally.fractions.count, scores: tally.fractions)
      let key = Sums.Key(name: tally.criterion, rubric: tally.rubric)
      sums.add(cell, to: key, agent: tally.agent ?? "", month: tally.month)
    }
    self.init(sums, by: .criterion, datedBySubmission: datedBySubmission, settings: settings)
  }

  private init(_ sums: Sums, by: Grouping?, datedBySubmission: Int, settings: Settings) {
    self.by = by
    groups = sums.groups.sorted(by: Group.isBefore)
    if by == nil, groups.isEmpty { groups = [.ofNothing] }
    total = groups.count
    evaluations = groups.reduce(0) { $0 + $1.evaluations }
    targets = .init(score: settings.scoreTarget, customerRating: settings.ratingTarget)
    self.datedBySubmission = datedBySubmission
  }
}

extension Trend.Group {
  fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
    guard (left.group == nil) == (right.group == nil) else { return right.group == nil }
    guard left.evaluations == right.evaluations else { return left.evaluations > right.evaluations }
    return (left.rubric ?? "", left.group ?? "") < (right.rubric ?? "", right.group ?? "")
  }
}
