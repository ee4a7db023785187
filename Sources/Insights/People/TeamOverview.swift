package import Notation
package import QualityModel
package import Statistics

/// How a team is doing: what its process lacks, who is coached on what, who is evaluated too seldom, and who cannot be
/// distinguished: `team T --json`.
///
/// No one is ranked: an order of agents whose intervals overlap would be an order of chance.
package struct TeamOverview: Hashable, Sendable {
  /// The team.
  package var team: String
  /// Who belongs to it, by name.
  package var members: [Member]
  /// The days whose contacts count; `nil` where there are none.
  package var window: DayWindow?
  /// The rubric asked for; `nil` where scores by all of them count.
  package var rubric: String?
  /// How many evaluations count.
  package var evaluations: Int
  /// The mean score over evaluations, with an interval by agent.
  package var score: Estimate
  /// The shares that failed, that reached the target, and in each band.
  package var outcomes: Outcomes
  /// The mean to reach.
  package var target: Double
  /// The rubric whose criteria were looked at for process problems, in its newest version; `nil` where there is none.
  package var looked: Rubric?
  /// How many of its criteria enough members counted on.
  package var criteriaLookedAt: Int
  /// Criteria on which members fall short alike, the costliest first.
  package var process: [ProcessProblem]
  /// Who is coached on what, by name.
  package var focus: [FocusLine]
  /// How many evaluations each member got, by name.
  package var coverage: Coverage
  /// Members who cannot be distinguished, together; the bands from higher to lower.
  package var bands: [Band]
  /// Members with too few evaluations to be distinguished from anyone, by name.
  package var tooFew: [Member]

  /// One member of a team.
  package struct Member: Hashable, Sendable {
    /// The agent.
    package var agent: People.Agent
    /// How many evaluations of the window count.
    package var evaluations: Int
    /// The mean score, with its interval by t.
    package var score: Estimate
  }

  /// One criterion that an agent of the team is coached on.
  package struct FocusLine: Hashable, Sendable {
    /// The agent.
    package var agent: People.Agent
    /// What was agreed, and how far it is.
    package var current: AgentScorecard.CurrentFocus
  }
}

extension TeamOverview {
  /// Works out how a team is doing.
  package init(_ records: TeamRecords) {
    let members = records.members.sorted(by: People.Agent.isBefore)
    let ids = Set(members.map(\.id))
    let counted = records.evaluations.filter { $0.isHeadline && ids.contains($0.agent) }
    let byAgent = Dictionary(grouping: counted, by: \.agent)
    team = records.team
    (window, rubric) = (records.window, records.rubric)
    evaluations = counted.count
    target = records.settings.scoreTarget
    outcomes = Outcomes(OutcomeTally(counted, target: target), newest: records.newestRubrics)
    self.members = members.map { agent in
      let own = byAgent[agent.id] ?? []
      return Member(agent: agent, evaluations: own.count, score: .mean(of: Tally(own.compactMap(\.percent))))
    }
    score = .mean(
      byAgent: byAgent.sorted { $0.key < $1.key }.map { Tally($0.value.compactMap(\.percent)) })
    let search = ProcessSearch(counted, rubric: records.rubric, versions: records.rubrics, target: target)
    (looked, criteriaLookedAt, process) = (search.rubric, search.lookedAt, search.problems)
    focus = members.flatMap { agent in
      let plans = records.plans.filter { $0.agent == agent.id }
      return AgentScorecard.Coaching(plans, followUps: records.followUps).current.map {
        FocusLine(agent: agent, current: $0)
      }
    }
    coverage = Coverage(
      members, records.months, month: records.month, quota: records.settings.evaluationsPerAgentPerMonth)
    bands = Band.bands(of: self.members)
    tooFew = self.members.filter { $0.score.undefined != nil }
  }
}

extension People.Agent {
  /// Whether an agent comes first by name, or by id where a name is not known or the same.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    ((left.name ?? left.id).lowercased(), left.id) < ((right.name ?? right.id).lowercased(), right.id)
  }
}
