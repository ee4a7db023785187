import Insights
import Notation
import QualityModel
import RecordIndex

/// Finds the colleagues an agent is compared with: the team, or everyone else with the rubric.
struct ColleagueSearch {
  let index: RecordIndex
  let people: People
  let agent: People.Agent
  /// The agent's evaluations, which name the team where `people.yaml` does not.
  let evaluations: [EvaluationFacts]

  /// Returns the colleagues with what their criteria came to by a rubric in a window.
  /// - Parameter rubric: the rubric's versions, as far as they can be read.
  func colleagues(by rubric: [Rubric], in window: DayWindow) throws -> CoachingRecords.Colleagues {
    let team = agent.team ?? evaluations.filter(\.isHeadline).compactMap(\.team).mostFrequent
    if let team {
      let tallies = try tallies(of: rubric, in: window, [.agents(try members(of: team))])
      let colleagues = CoachingRecords.Colleagues(team: team, tallies: tallies)
      if colleagues.agents.count >= CoachingRecords.Colleagues.fewest { return colleagues }
    }
    let everyoneElse = Query.Term(.word(.agent, anyOf: [agent.id]), isExcluded: true)
    return .init(tallies: try tallies(of: rubric, in: window, [everyoneElse]), passedBy: team)
  }

  /// Versions in which everything means the same are added up together, in one go through the rows.
  private func tallies(
    of rubric: [Rubric], in window: DayWindow, _ terms: [Query.Term]
  ) throws -> [Int: [CriterionTally]] {
    let groups =
      CoachingRecords.areAlike(rubric)
      ? [rubric.sorted { $0.version > $1.version }] : rubric.map { [$0] }
    var byVersion: [Int: [CriterionTally]] = [:]
    for group in groups {
      guard let newest = group.first?.version else { continue }
      let names = group.map { Query.RubricName(id: $0.id, version: $0.version) }
      let tallies = try index.criterionTallies(
        Query([.init(.rubric(anyOf: names)), .days(of: window)] + terms), byAgent: true, byMonth: false)
      if !tallies.isEmpty { byVersion[newest] = tallies }
    }
    return byVersion
  }

  /// Everyone else in a team, on whatever day they belonged to it.
  private func members(of team: String) throws -> Set<String> {
    let members = try TeamRoster(people, index).members(of: team, in: nil)
    return Set(members.map(\.id)).subtracting([agent.id])
  }
}
