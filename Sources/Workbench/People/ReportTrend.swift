package import Insights
package import QualityModel
import RecordIndex
import Records

/// Reports how scores and ratings move from month to month.
package struct ReportTrend: Sendable {
  /// Which evaluations are looked at.
  package var query: Query
  /// What to group by; `nil` for one group.
  package var by: Trend.Grouping?

  package init(_ query: Query = Query(), by: Trend.Grouping? = nil) {
    self.query = query
    self.by = by
  }

  /// The trend, and why there may be none.
  package struct Answer: Hashable, Sendable {
    /// The trend.
    package var trend: Trend
    /// Values that no evaluation has, where none counts.
    package var unknown: [UnknownValue]
  }

  /// Answers with the trend; throws `Refused` for the name of several people.
  package func perform(in world: World) throws -> Answer {
    var named = self
    named.query = try world.naming(query)
    return try named.answer(in: world)
  }

  private func answer(in world: World) throws -> Answer {
    let settings = try world.workspace.settings().value ?? Settings()
    return try world.asking(query.asksForText ? .text : []) { index in
      let trend = try trend(from: index, settings, in: world)
      return Answer(trend: trend, unknown: trend.evaluations == 0 ? try index.unknownValues(in: query) : [])
    }
  }

  private func trend(from index: RecordIndex, _ settings: Settings, in world: World) throws -> Trend {
    let dated = try index.countDatedBySubmission(query)
    guard by != .criterion else {
      let tallies = try index.criterionTallies(query, byAgent: true, byMonth: true)
      let newest = try index.newestRubrics(
        Set(tallies.map(\.rubric)), in: world.workspace)
      return Trend(criteria: tallies, newest: newest, datedBySubmission: dated, settings: settings)
    }
    return try Trend(by: by, datedBySubmission: dated, settings: settings) { enter in
      try index.forEachScoreTally(
        by: by == .reason ? .reason : by == .team ? .team : .nothing, query, byMonth: true, enter)
    }
  }
}
