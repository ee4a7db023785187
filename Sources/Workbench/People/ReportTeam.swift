import Foundation
package import Insights
import Notation
package import QualityModel
import RecordIndex
import Records

/// Reports how a team is doing.
package struct ReportTeam: Sendable {
  /// The team.
  package var name: String
  /// The rubric that counts; `nil` for all.
  package var rubric: String?
  /// The days that count; where no last day is named they end with the team's newest contact, and where no first one is
  /// they begin 90 days before.
  package var days: DayRange

  package init(_ name: String, rubric: String? = nil, days: DayRange = DayRange()) {
    self.name = name
    self.rubric = rubric
    self.days = days
  }

  /// A team's view, and what is wrong with coaching plans.
  package struct Answer: Sendable {
    /// The view.
    package var overview: TeamOverview
    /// What is wrong with plans that cannot be read.
    package var findings: [Finding]
  }

  /// Answers with the team's view; throws `NotFound` with the nearest team or rubric.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    let people = try world.workspace.people().value ?? People()
    return try world.asking(.smallRecords) { index in
      let sources = try FollowUpSources(world, in: index, people)
      return Answer(
        overview: try TeamOverview(records(from: index, sources, in: world)), findings: sources.plans.errors)
    }
  }

  private func records(from index: RecordIndex, _ sources: FollowUpSources, in world: World) throws -> TeamRecords {
    let workspace = try world.workspace
    let roster = try TeamRoster(sources.people, index)
    guard roster.teams.contains(name) else {
      throw NotFound("team", name, among: roster.teams, otherwise: "`team` lists them")
    }
    if let rubric { try index.require(rubric: rubric) }
    let window = try window(of: roster, index, now: world.now())
    let members = try roster.members(of: name, in: window)
    let ids = Set(members.map(\.id))
    let agreed = try sources.plans.plans(of: ids, .agreed)
    let evaluations = try evaluations(of: ids, in: window, index)
    let month = UTC.month(of: world.now())
    return TeamRecords(
      team: name, members: members, window: window, rubric: rubric, evaluations: evaluations,
      rubrics: try index.rubrics(Set(evaluations.map(\.rubric)), in: workspace),
      months: try months(of: ids, upTo: month, index), month: month, plans: agreed,
      followUps: try sources.followUps(of: agreed), settings: workspace.settings().value ?? Settings())
  }

  /// The days that count; of who has no team in `people.yaml` only an evaluation that names this team shows its newest
  /// contact.
  private func window(of roster: TeamRoster, _ index: RecordIndex, now: Date) throws -> DayWindow? {
    guard days.to == nil else { return CoachingRecords.window(from: days.from, to: days.to, newest: nil) }
    let listed = roster.listed(in: name)
    let others = roster.named(by: name)
    var newest: [Date?] = []
    if !listed.isEmpty { newest.append(try index.newestContact(query(of: listed), by: now)) }
    if !others.isEmpty {
      var naming = query(of: others)
      naming.terms.append(.init(.word(.team, anyOf: [name])))
      newest.append(try index.newestContact(naming, by: now))
    }
    return CoachingRecords.window(from: days.from, to: nil, newest: newest.compactMap(\.self).max())
  }

  private func evaluations(
    of members: Set<String>, in window: DayWindow?, _ index: RecordIndex
  ) throws -> [EvaluationFacts] {
    guard let window, !members.isEmpty else { return [] }
    var query = query(of: members)
    query.terms.append(.days(of: window))
    return try index.evaluations(query)
  }

  /// Evaluations by any rubric: a quota does not ask which.
  private func months(of members: Set<String>, upTo month: String, _ index: RecordIndex) throws -> [ScoreTally] {
    guard !members.isEmpty, let start = TeamOverview.Coverage.start(for: month) else { return [] }
    let query = Query([.agents(members), .init(.time(from: start.start, until: nil))])
    return try index.scoreTallies(by: .nothing, query, byMonth: true)
  }

  private func query(of members: Set<String>) -> Query {
    Query([.agents(members)] + (rubric.map { [.rubric($0)] } ?? []))
  }
}
