import Foundation
import Insights
import Notation
import QualityModel
import RecordIndex

/// Who belongs to which team: as `people.yaml` says, and who has no team there by the team that most of their
/// evaluations name.
struct TeamRoster {
  private let people: People
  private let index: RecordIndex
  /// Who has a team in `people.yaml`.
  private let listed: [String: String]
  /// Who has none there, with how many evaluations name each team.
  private let named: [String: [String: Int]]

  init(_ people: People, _ index: RecordIndex) throws {
    self.people = people
    self.index = index
    let listed = people.agents.reduce(into: [String: String]()) { $0[$1.id] = $1.team }
    self.listed = listed
    let isEveryoneListed = try index.agents().allSatisfy { listed[$0] != nil }
    named = isEveryoneListed ? [:] : try Self.named(Query(), besides: listed, index)
  }

  /// The teams that `people.yaml` or an evaluation of someone without a team there names, in order.
  var teams: [String] { Set(listed.values).union(named.values.flatMap(\.keys)).sorted() }

  /// How many agents belong to no team; those who were only ever evaluated for a benchmark belong to other companies.
  func countWithoutTeam() throws -> Int {
    let own = try Set(index.agents()).subtracting(index.benchmarkedAgents())
    return own.union(people.agents.map(\.id)).count { listed[$0] == nil && named[$0] == nil }
  }

  /// Returns the ids of those whom `people.yaml` says to belong to a team.
  func listed(in team: String) -> Set<String> { Set(listed.filter { $0.value == team }.map(\.key)) }

  /// Returns the ids of those without a team in `people.yaml` whose evaluations ever name one.
  func named(by team: String) -> Set<String> { Set(named.filter { $0.value[team] != nil }.map(\.key)) }

  /// Returns who belongs to a team in a window; without one the evaluations of all days decide.
  func members(of team: String, in window: DayWindow?) throws -> [People.Agent] {
    let others = named(by: team)
    let counts = try window.map { try tally(of: others, in: $0) } ?? named
    let ids = listed(in: team).union(others.filter { counts[$0]?.mostFrequent == team })
    return ids.sorted().map { people.agent($0) ?? People.Agent(id: $0) }
  }

  /// Returns the ids of the members of every team that has one in a window.
  func members(in window: DayWindow?) throws -> [String: Set<String>] {
    let counts = try window.map { try tally(of: Set(named.keys), in: $0) } ?? named
    var members = counts.reduce(into: [String: Set<String>]()) { members, agent in
      if let team = agent.value.mostFrequent { members[team, default: []].insert(agent.key) }
    }
    for (agent, team) in listed { members[team, default: []].insert(agent) }
    return members
  }

  private func tally(of agents: Set<String>, in window: DayWindow) throws -> [String: [String: Int]] {
    guard !agents.isEmpty else { return [:] }
    return try Self.named(Query([.agents(agents), .days(of: window)]), besides: listed, index)
  }

  private static func named(
    _ query: Query, besides listed: [String: String], _ index: RecordIndex
  ) throws -> [String: [String: Int]] {
    var named: [String: [String: Int]] = [:]
    try index.forEachScoreTally(by: .team, query, byMonth: false) { tally in
      guard let team = tally.group, listed[tally.agent] == nil else { return }
      named[tally.agent, default: [:]][team, default: 0] += tally.evaluations
    }
    return named
  }
}
