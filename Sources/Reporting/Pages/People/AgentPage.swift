package import Insights
import QualityModel
import Statistics

/// How one agent is doing: `agent A`.
package struct AgentPage: Page {
  package let document: Document

  /// Creates the page of an agent.
  package init(_ scorecard: AgentScorecard) {
    document = Document(
      parts: [
        .init("title", Self.answer(scorecard)), .init("trend", Self.trend(scorecard)),
        .init("strengths", Self.strengths(scorecard)), .init("gaps", Self.gaps(scorecard)),
        .init("coaching", Self.coaching(scorecard)), .init("figures", side: .two, Self.figures(scorecard)),
        .init("sections", side: .two, Self.sections(scorecard)),
        .init("critical", side: .two, Self.critical(scorecard)),
        .init("criteria", side: .two, Self.criteria(scorecard)),
        .init("evaluations", side: .two, Self.evaluations(scorecard)),
      ], sheet: Self.sheet(scorecard), values: Self.values(scorecard))
  }
}

extension DayRange {
  /// The days in words: `from 2026-09-01 to 2026-11-22`.
  var words: String {
    [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
  }
}
