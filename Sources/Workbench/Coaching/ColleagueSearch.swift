import Insights
import QualityModel
import RecordIndex

/// Finds whom an agent is compared with: the team, or everybody else with the rubric.
struct ColleagueSearch {
  let index: RecordIndex
  let people: People
  let agent: People.Agent
  /// The agent's evaluations, which tell the team where `people.yaml` does not.
  let evaluations: [EvaluationFacts]

  /// Returns the colleagues with what their criteria came to by a rubric in a window.
  /// - Parameter rubric: the rubric's versions, as far as they can be read.
  func colleagues(by rubric: [Rubric], in window: Workshop.Window) throws -> CoachingRecords.Colleagues {
    let team = agent.team ?? Self.most(of: evaluations.filter(\.isHeadline).compactMap(\.team))
    if let team {
      let tallies = try tallies(of: rubric, in: window, [.init(.word(.agent, anyOf: try members(of: team)))])
      let colleagues = CoachingRecords.Colleagues(team: team, tallies: tallies)
      if colleagues.agents.count >= CoachingRecords.Colleagues.fewest { return colleagues }
    }
    let everybodyElse = Query.Term(.word(.agent, anyOf: [agent.id]), isExcluded: true)
    return .init(tallies: try tallies(of: rubric, in: window, [everybodyElse]), passedBy: team)
  }

  /// Versions in which everything means the same are added up together, in one go through the rows.
  private func tallies(
    of rubric: [Rubric], in window: Workshop.Window, _ terms: [Query.Term]
  ) throws -> [Int: [CriterionTally]] {
    let groups =
      CoachingRecords.areAlike(rubric)
      ? [rubric.sorted { $0.version > $1.version }] : rubric.map { [$0] }
    var byVersion: [Int: [CriterionTally]] = [:]
    for group in groups {
      guard let newest = group.first?.version else { continue }
      let names = group.map { Query.RubricName(id: $0.id, version: $0.version) }
      let inWindow = Query.Term(.time(from: window.moments.lowerBound, until: window.moments.upperBound))
      let tallies = try index.criterionTallies(
        Query([.init(.rubric(anyOf: names)), inWindow] + terms), byAgent: true, byMonth: false)
      if !tallies.isEmpty { byVersion[newest] = tallies }
    }
    return byVersion
  }

  /// Everybody else in a team: as `people.yaml` says, and who has no team there by the team that most evaluations name.
  private func members(of team: String) throws -> [String] {
    let listed = people.agents.filter { $0.team != nil }.reduce(into: [:]) { $0[$1.id] = $1.team }
    var evaluated: [String: [String: Int]] = [:]
    if try index.agents().contains(where: { listed[$0] == nil }) {
      try index.forEachScoreTally(by: .team, byMonth: false) { tally in
        guard let group = tally.group, listed[tally.agent] == nil else { return }
        evaluated[tally.agent, default: [:]][group, default: 0] += tally.evaluations
      }
    }
    let unlisted = evaluated.filter { Self.most($0.value) == team }.map(\.key)
    let members = listed.filter { $0.value == team }.map(\.key) + unlisted
    return members.filter { $0 != agent.id }.sorted()
  }

  private static func most(of words: [String]) -> String? {
    most(words.reduce(into: [:]) { $0[$1, default: 0] += 1 })
  }

  private static func most(_ counts: [String: Int]) -> String? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
