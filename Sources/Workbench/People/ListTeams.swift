import Foundation
package import Insights
package import QualityModel
import RecordIndex
import Records

/// Lists the teams with their figures.
package struct ListTeams: Sendable {
  /// The rubric that counts; `nil` for all.
  package var rubric: String?
  /// The days that count; where no last day is named they end with the newest contact, and where no first one is they
  /// begin 90 days before.
  package var days: DayRange

  package init(rubric: String? = nil, days: DayRange = DayRange()) {
    self.rubric = rubric
    self.days = days
  }

  /// Answers with the teams; throws `NotFound` with the nearest rubric.
  package func perform(in world: World) throws -> TeamList {
    let world = world.readingOnce
    let workspace = try world.workspace
    let people = workspace.people().value ?? People()
    return try world.asking(.smallRecords) { index in
      let surroundings = RecordSurroundings(of: workspace, now: world.now())
      let coached = try UsablePlans(in: index, among: surroundings).facts(.agreed)
      if let rubric { try index.require(rubric: rubric) }
      var query = rubric.map { Query.of($0) } ?? Query()
      let newest = days.to == nil ? try index.newestContact(query, by: world.now()) : nil
      let window = CoachingRecords.window(from: days.from, to: days.to, newest: newest)
      if let window { query.terms.append(.days(of: window)) }
      let roster = try TeamRoster(people, index)
      let settings = workspace.settings().value ?? Settings()
      let outcomes = window == nil ? [:] : try index.outcomes(query, target: settings.scoreTarget)
      let used = Set(outcomes.values.flatMap { $0.bands.keys.map(\.rubric) })
      return TeamList(
        try roster.members(in: window),
        window == nil ? [] : try index.scoreTallies(by: .nothing, query, byMonth: false), outcomes: outcomes,
        newest: try index.newestRubrics(used, in: workspace), window: window, rubric: rubric,
        withoutTeam: try roster.countWithoutTeam(), coached: Set(coached.compactMap(\.agent)), settings: settings)
    }
  }
}
