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
    // Agents as numbers in the order of their ids: texts would be compared and hashed a dozen times each.
    let order = Set(cells.map(\.agent)).sorted().enumerated()
    let numbers = Dictionary(uniqueKeysWithValues: order.map { ($1, $0) })
    var sums: [Cell.Key: GroupSums] = [:]
    for cell in cells { sums[cell.key, default: GroupSums()].add(cell, agent: numbers[cell.agent] ?? 0) }
    groups = sums.map { Group($0, $1) }.sorted(by: Group.isBefore)
    if by == nil, groups.isEmpty { groups = [Group(.init(), GroupSums())] }
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

  /// A group's figures, added up by agent over all months and for each.
  fileprivate struct GroupSums {
    var evaluations = 0
    var overall = AgentSums()
    var months: [String: AgentSums] = [:]

    mutating func add(_ cell: Cell, agent: Int) {
      evaluations += cell.evaluations
      overall.add(cell, agent: agent)
      if let month = cell.month { months[month, default: AgentSums()].add(cell, agent: agent) }
    }
  }

  /// Figures of each agent.
  fileprivate struct AgentSums {
    private(set) var agents: [Int: (scores: Tally, ratings: Tally)] = [:]

    mutating func add(_ cell: Cell, agent: Int) {
      agents[agent, default: (Tally(), Tally())].scores += cell.scores
      if let ratings = cell.ratings { agents[agent, default: (Tally(), Tally())].ratings += ratings }
    }

    /// The mean over evaluations: within one agent by t, over several with an interval by agent, also for a month in
    /// which only one of them was evaluated, since that says little about the others.
    func mean(_ figures: KeyPath<(scores: Tally, ratings: Tally), Tally>, isOneAgent: Bool) -> Estimate {
      let tallies = agents.sorted { $0.key < $1.key }.map { $0.value[keyPath: figures] }
      return isOneAgent ? .mean(of: tallies.first ?? Tally()) : .mean(byAgent: tallies)
    }
  }
}

extension Trend.Group {
  fileprivate init(_ key: Trend.Cell.Key, _ sums: Trend.GroupSums) {
    let isOneAgent = sums.overall.agents.count == 1
    group = key.name
    rubric = key.rubric
    evaluations = sums.evaluations
    agents = sums.overall.agents.count
    score = sums.overall.mean(\.scores, isOneAgent: isOneAgent)
    customerRating = key.rubric == nil ? sums.overall.mean(\.ratings, isOneAgent: isOneAgent) : nil
    months = sums.months.sorted { $0.key < $1.key }.map { month, sums in
      Trend.Month(
        month: month, score: sums.mean(\.scores, isOneAgent: isOneAgent),
        customerRating: key.rubric == nil ? sums.mean(\.ratings, isOneAgent: isOneAgent) : nil)
    }
  }

  fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
    guard (left.group == nil) == (right.group == nil) else { return right.group == nil }
    guard left.evaluations == right.evaluations else { return left.evaluations > right.evaluations }
    return (left.rubric ?? "", left.group ?? "") < (right.rubric ?? "", right.group ?? "")
  }
}
