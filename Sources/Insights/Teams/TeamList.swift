public import Notation
public import QualityModel
public import Statistics

/// The teams of a workspace with their figures, by name: `team --json`.
public struct TeamList: Hashable, Sendable {
  /// The teams.
  public var teams: [Row]
  /// The days whose contacts count; `nil` where there are none.
  public var window: DayWindow?
  /// The rubric asked for; `nil` where scores by all of them count.
  public var rubric: String?
  /// How many agents belong to no team.
  public var withoutTeam: Int
  /// The mean to reach.
  public var target: Double

  /// One team.
  public struct Row: Hashable, Sendable {
    /// The team.
    public var team: String
    /// How many agents belong to it.
    public var agents: Int
    /// How many evaluations of the window count.
    public var evaluations: Int
    /// Their mean score, with an interval by agent.
    public var score: Estimate
    /// How many of the agents have an agreed coaching plan.
    public var coached: Int
    /// The shares that failed, that reached the target, and in each band.
    public var outcomes: Outcomes
  }

  /// Lists teams.
  /// - Parameters:
  ///   - members: the ids of each team's agents.
  ///   - tallies: what was scored in the window, by agent.
  ///   - outcomes: how what was scored in the window came out, by agent.
  ///   - newest: the newest version of each rubric.
  ///   - coached: the ids of the agents with an agreed coaching plan.
  public init(
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
  private enum CodingKeys: String, CodingKey { case teams, from, to, rubric, withoutTeam, target }

  /// Writes the list; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(teams, forKey: .teams)
    try container.encode(window?.from, forKey: .from)
    try container.encode(window?.to, forKey: .to)
    try container.encode(rubric, forKey: .rubric)
    try container.encode(withoutTeam, forKey: .withoutTeam)
    try container.encode(target, forKey: .target)
  }
}

extension TeamList.Row: Encodable {
  private enum CodingKeys: String, CodingKey {
    case team, agents, evaluations, score, coached, failed, atTarget, scoreBands
  }

  /// Writes the row with the keys that `team T --json` has for the same figures.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(team, forKey: .team)
    try container.encode(agents, forKey: .agents)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(score, forKey: .score)
    try container.encode(coached, forKey: .coached)
    try container.encode(outcomes.failed, forKey: .failed)
    try container.encode(outcomes.atTarget, forKey: .atTarget)
    try container.encode(outcomes.bands, forKey: .scoreBands)
  }
}
