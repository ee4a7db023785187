package import Foundation
package import Notation
package import QualityModel

/// What is known about an agent who is to be coached: evaluations, rubrics and what colleagues came to.
package struct CoachingRecords {
  /// The agent.
  package var agent: People.Agent
  /// The rubric's id; `nil` where the agent has no evaluations.
  package var rubric: String?
  /// The days that evaluations are taken from; `nil` where there are none.
  package var window: DayWindow?
  /// The agent's evaluations in the window, by any rubric; those that do not count do no harm.
  package var evaluations: [EvaluationFacts]
  /// The rubric's versions that the agent or a colleague was evaluated by, as far as they can be read.
  package var rubrics: [Rubric]
  /// The colleagues whom the agent is compared with.
  package var colleagues: Colleagues
  /// The ids of the criteria that were chosen; empty leaves it to the ranking.
  package var chosen: [String]
  /// Who is who, for colleagues' names.
  package var people: People
  /// Targets and quota.
  package var settings: Settings
  /// The day of the session.
  package var today: Day
  /// Reads an evaluation with its notes and quotes; `nil` where it cannot be read.
  package var evaluation: (String) -> Evaluation?

  package init(
    agent: People.Agent, rubric: String?, window: DayWindow?, evaluations: [EvaluationFacts], rubrics: [Rubric],
    colleagues: Colleagues = Colleagues(), chosen: [String] = [], people: People = People(),
    settings: Settings = Settings(), today: Day,
    evaluation: @escaping (String) -> Evaluation? = { _ in nil }
  ) {
    self.agent = agent
    self.rubric = rubric
    self.window = window
    self.evaluations = evaluations
    self.rubrics = rubrics
    self.colleagues = colleagues
    self.chosen = chosen
    self.people = people
    self.settings = settings
    self.today = today
    self.evaluation = evaluation
  }

  /// The colleagues whom an agent is compared with, and their results on criteria in the same days.
  package struct Colleagues: Hashable, Sendable {
    /// Their team; `nil` where it is everyone else with the rubric.
    package var team: String?
    /// What criteria came to for each of them, by the rubric's version.
    package var tallies: [Int: [CriterionTally]]
    /// The agent's team, where too few of it were evaluated to compare with.
    package var passedBy: String?

    package init(team: String? = nil, tallies: [Int: [CriterionTally]] = [:], passedBy: String? = nil) {
      self.team = team
      self.tallies = tallies
      self.passedBy = passedBy
    }

    /// The fewest colleagues of a team with evaluations for the team to be what an agent is compared with.
    package static let fewest = 4

    /// The agents who have at least one counted criterion.
    package var agents: Set<String> { Set(tallies.values.joined().compactMap(\.agent)) }
  }
}

extension CoachingRecords {
  /// How many days evaluations are taken from by default.
  package static let usualDays = 90

  /// Returns the days that evaluations are taken from: those that were named, else the 90 days up to the newest
  /// contact.
  /// - Parameter newest: when the agent's newest contact that counts was; `nil` where there is none.
  package static func window(from: Day?, to: Day?, newest: Date?) -> DayWindow? {
    guard let last = to ?? newest.map(Day.init(of:)) else { return nil }
    return DayWindow(
      from: from ?? last.advanced(by: 1 - usualDays), to: max(last, to ?? from ?? last))
  }

  /// Returns whether every criterion that counts means the same in all of a rubric's versions.
  package static func areAlike(_ versions: [Rubric]) -> Bool { ComparableCriteria(versions).changed.isEmpty }
}
