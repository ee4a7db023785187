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
  func colleagues(by rubric: String, in window: Workshop.Window) throws -> CoachingRecords.Colleagues {
    let team = agent.team ?? Self.most(of: evaluations.filter(\.isHeadline).compactMap(\.team))
    if let team {
      let tallies = try tallies(of: rubric, in: window, [.init(.word(.agent, anyOf: try members(of: team)))])
      let colleagues = CoachingRecords.Colleagues(team: team, tallies: tallies)
      if colleagues.agents.count >= CoachingRecords.Colleagues.fewest { return colleagues }
    }
    let everybodyElse = Query.Term(.word(.agent, anyOf: [agent.id]), isExcluded: true)
    return .init(tallies: try tallies(of: rubric, in: window, [everybodyElse]), passedBy: team)
  }

  private func tallies(
    of rubric: String, in window: Workshop.Window, _ terms: [Query.Term]
  ) throws -> [Int: [CriterionTally]] {
    var byVersion: [Int: [CriterionTally]] = [:]
    for version in try index.rubrics() where version.id == rubric {
      let ofVersion = Query.Term(.rubric(anyOf: [.init(id: rubric, version: version.version)]))
      let inWindow = Query.Term(.time(from: window.moments.lowerBound, until: window.moments.upperBound))
      let query = Query([ofVersion, inWindow] + terms)
      let tallies = try index.criterionTallies(query, byAgent: true, byMonth: false)
      if !tallies.isEmpty { byVersion[version.version] = tallies }
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
