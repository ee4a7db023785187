public import QualityModel
import Statistics

extension Trend {
  /// Creates the trend of scores.
  /// - Parameters:
  ///   - tallies: of the evaluations that count, by agent and month; where groups are told apart by team or reason, also
  ///     by that.
  ///   - by: team, agent or reason; `nil` for one group of all.
  public init(
    _ tallies: [ScoreTally], by: Grouping? = nil, datedBySubmission: Int = 0, settings: Settings = Settings()
  ) {
    let cells = tallies.filter { $0.evaluations > 0 }.map { tally in
      let name: String? =
        switch by {
        case nil: nil
        case .agent: tally.agent
        case .team, .reason, .criterion: tally.group
        }
      return Cell(
        key: .init(name: name), agent: tally.agent, month: tally.month, evaluations: tally.evaluations,
        scores: tally.scores, ratings: tally.ratings)
    }
    self.init(cells, by: by, datedBySubmission: datedBySubmission, settings: settings)
  }

  /// Creates the trend of criteria.
  /// - Parameter criteria: what each came to, by agent and month.
  public init(criteria: [CriterionTally], datedBySubmission: Int = 0, settings: Settings = Settings()) {
    let cells = criteria.filter { $0.fractions.count > 0 }.map { tally in
      Cell(
        key: .init(name: tally.criterion, rubric: tally.rubric), agent: tally.agent ?? "", month: tally.month,
        evaluations: tally.fractions.count, scores: tally.fractions, ratings: nil)
    }
    self.init(cells, by: .criterion, datedBySubmission: datedBySubmission, settings: settings)
  }

  private init(_ cells: [Cell], by: Grouping?, datedBySubmission: Int, settings: Settings) {
    self.by = by
    groups = Dictionary(grouping: cells, by: \.key).map { Group($0, of: $1) }.sorted(by: Group.isBefore)
    if by == nil, groups.isEmpty { groups = [Group(.init(), of: [])] }
    total = groups.count
    evaluations = groups.reduce(0) { $0 + $1.evaluations }
    targets = .init(score: settings.scoreTarget, customerRating: settings.ratingTarget)
    self.datedBySubmission = datedBySubmission
  }

  /// What one agent's evaluations of one month and group come to.
  fileprivate struct Cell {
    /// What a group is known by.
    struct Key: Hashable {
      var name: String?
      var rubric: String?
    }

    var key: Key
    var agent: String
    var month: String?
    var evaluations: Int
    var scores: Tally
    var ratings: Tally?
  }
}

extension Trend.Group {
  fileprivate init(_ key: Trend.Cell.Key, of cells: [Trend.Cell]) {
    let isOneAgent = Set(cells.map(\.agent)).count == 1
    group = key.name
    rubric = key.rubric
    evaluations = cells.reduce(0) { $0 + $1.evaluations }
    agents = Set(cells.map(\.agent)).count
    score = cells.mean(\.scores, isOneAgent: isOneAgent)
    customerRating = key.rubric == nil ? cells.mean(\.ratings, isOneAgent: isOneAgent) : nil
    months = Dictionary(grouping: cells.filter { $0.month != nil }) { $0.month ?? "" }
      .sorted { $0.key < $1.key }
      .map { month, cells in
        Trend.Month(
          month: month, score: cells.mean(\.scores, isOneAgent: isOneAgent),
          customerRating: key.rubric == nil ? cells.mean(\.ratings, isOneAgent: isOneAgent) : nil)
      }
  }

  fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
    guard (left.group == nil) == (right.group == nil) else { return right.group == nil }
    guard left.evaluations == right.evaluations else { return left.evaluations > right.evaluations }
    return (left.rubric ?? "", left.group ?? "") < (right.rubric ?? "", right.group ?? "")
  }
}

extension [Trend.Cell] {
  /// The mean over evaluations: within one agent by t, over several with an interval by agent, also for a month in which
  /// only one of them was evaluated, since that says little about the others.
  fileprivate func mean(_ figures: (Trend.Cell) -> Tally?, isOneAgent: Bool) -> Estimate {
    let byAgent = reduce(into: [String: Tally]()) { agents, cell in
      if let tally = figures(cell) { agents[cell.agent, default: Tally()] += tally }
    }
    let tallies = byAgent.sorted { $0.key < $1.key }.map(\.value)
    guard isOneAgent else { return .mean(byAgent: tallies) }
    return .mean(of: tallies.first ?? Tally())
  }
}
