package import Notation
package import QualityModel

extension TeamOverview {
  /// How many evaluations the members got, by the month of the contact, against the workspace's quota.
  package struct Coverage: Hashable, Sendable {
    /// The month it is, `YYYY-MM`, which is not over.
    package var month: String
    /// The three months before it, oldest first.
    package var before: [String]
    /// How many evaluations an agent should get in a month; `nil` where no quota is set.
    package var quota: Int?
    /// The members, by name.
    package var rows: [Row]

    /// What one member got.
    package struct Row: Hashable, Sendable {
      /// The agent.
      package var agent: People.Agent
      /// This month's.
      package var current: Cell
      /// Those of the months before, oldest first.
      package var before: [Cell]
    }

    /// What one member got in one month.
    package struct Cell: Hashable, Sendable {
      /// The month, `YYYY-MM`.
      package var month: String
      /// How many evaluations.
      package var evaluations: Int
      /// How many are lacking to the quota; `nil` without one, and before the agent's first full month.
      package var short: Int?
    }

    /// How many months before this one are looked at.
    private static let reach = 3

    /// Counts the members' evaluations.
    /// - Parameter tallies: what was evaluated, by agent and month.
    init(_ members: [People.Agent], _ tallies: [ScoreTally], month: String, quota: Int?) {
      let counts = tallies.reduce(into: [String: [String: Int]]()) { counts, tally in
        guard let month = tally.month else { return }
        counts[tally.agent, default: [:]][month, default: 0] += tally.evaluations
      }
      let before = Self.months(before: month)
      func cell(_ agent: People.Agent, _ month: String) -> Cell {
        let evaluations = counts[agent.id]?[month] ?? 0
        let isDue = agent.started.map { $0 <= "\(month)-01" } ?? true
        return Cell(
          month: month, evaluations: evaluations, short: isDue ? quota.map { max(0, $0 - evaluations) } : nil)
      }
      self.month = month
      self.before = before
      self.quota = quota
      rows = members.map { agent in
        Row(agent: agent, current: cell(agent, month), before: before.map { cell(agent, $0) })
      }
    }

    /// The first day of the earliest month that is looked at, for the month it is; `nil` for what is not a month.
    package static func start(for month: String) -> Day? { months(before: month).first.flatMap { Day("\($0)-01") } }

    private static func months(before month: String) -> [String] {
      guard let first = Day("\(month)-01") else { return [] }
      var months: [String] = []
      var day = first
      for _ in 0..<reach {
        day = day.advanced(by: -1)
        let text = String(day.description.dropLast(3))
        months.insert(text, at: 0)
        day = Day("\(text)-01") ?? day
      }
      return months
    }
  }
}

extension TeamOverview.Coverage.Row {
  /// How many evaluations were lacking in the months before, in all; `nil` where none of them is known.
  package var shortBefore: Int? {
    let known = before.compactMap(\.short)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
