package import Notation
package import QualityModel
package import Statistics

/// The teams of a workspace with their figures, by name: `team --json`.
package struct TeamList: Hashable, Sendable {
  /// The teams.
  package var teams: [Row]
  /// The days whose contacts count; `nil` where there are none.
  package var window: DayWindow?
  /// The rubric asked for; `nil` where scores by all of them count.
  package var rubric: String?
  /// How many agents belong to no team.
  package var withoutTeam: Int
  /// The mean to reach.
  package var target: Double

  /// One team.
  package struct Row: Hashable, Sendable {
    /// The team.
    package var team: String
    /// How many agents belong to it.
    package var agents: Int
    /// How many evaluations of the window count.
    package var evaluations: Int
    /// Their mean score, with an interval by agent.
    package var score: Estimate
    /// How many of the agents have an agreed coaching plan.
    package var coached: Int
    /// The shares that failed, that reached the target, and in each band.
    package var outcomes: Outcomes
  }

  /// Lists teams.
  /// - Parameters:
  ///   - members: the ids of each team's agents.
  ///   - tallies: what was scored in the window, by agent.
  ///   - outcomes: how what was scored in the window came out, by agent.
  ///   - newest: the newest version of each rubric.
  ///   - coached: the ids of the agents with an agreed coaching plan.
  package init(
    _ members: [String: Set<String>], _ tallies: [ScoreTally], outcomes: [String: OutcomeTally] = [:],
    newest: [String: Rubric] = [:], window: DayWindow? = nil, rubric: String? = nil, withoutTeam: Int = 0,
    coached: Set<String> = [], settings: Settings = Settings()
  ) {
    let byAgent = tallies.byAgent
    teams = members.sorted { $0.key < $1.key }.map { team, agents in
      let own = byAgent.filter { agents.contains($0.agent) }
      let evaluations = own.reduce(0) { $0 + $1.evaluations }
      return Row(
        team: team, agents: agents.count, evaluations: evaluations, score: .mean(byAgent: own.map(\.scores)),
        coached: agents.intersection(coached).count,
        outcomes: Outcomes(agents.reduce(into: OutcomeTally()) { $0 += outcomes[$1] ?? .init() }, newest: newest))
    }
    self.window = window
    self.rubric = rubric
    self.withoutTeam = withoutTeam
    target = settings.scoreTarget
  }
}

extension TeamList: Encodable {
  /// Writes the list; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "teams": teams, "from": window?.from, "to": window?.to, "rubric": rubric, "withoutTeam": withoutTeam,
      "target": target,
    ])
  }
}

extension TeamList.Row: Encodable {
  /// Writes the row with the keys that `team T --json` has for the same figures.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "team": team, "agents": agents, "evaluations": evaluations, "score": score, "coached": coached,
      "failed": outcomes.failed, "atTarget": outcomes.atTarget, "scoreBands": outcomes.bands,
    ])
  }
}
