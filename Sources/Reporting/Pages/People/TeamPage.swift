package import Insights
import Notation
import QualityModel
import Statistics

/// How a team is doing: `team T`.
package struct TeamPage: Page {
  package let document: Document

  /// Creates the page of a team.
  package init(_ overview: TeamOverview) {
    document = Document(
      parts: [
        .init("title", [.heading("Team \(overview.team)", level: 1), .facts(Self.facts(overview))]),
        .init("process", Self.process(overview)), .init("focus", Self.focus(overview)),
        .init("coverage", Self.coverage(overview)), .init("bands", Self.bands(overview)),
      ], sheet: Self.sheet(overview), values: Self.values(overview))
  }

  private static func facts(_ overview: TeamOverview) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if let window = overview.window { facts.append(.init("Days", "\(window.from) to \(window.to)")) }
    if let rubric = overview.rubric { facts.append(.init("Rubric", Phrase(rubric))) }
    return facts + [
      .init("Members", "\(overview.members.count)"), .init("Evaluations", "\(overview.evaluations)"),
      .init("Score", score(overview.score, target: overview.target)),
    ] + overview.outcomes.facts(target: overview.target)
  }

  /// A mean over agents, with its distance to the target where it has an interval.
  static func score(_ mean: Estimate, target: Double) -> Phrase {
    let words = NumberText.estimate(mean, unit: "agent", edges: [target])
    guard mean.undefined == nil, let value = mean.value else { return Phrase(words) }
    return "\(words): \(NumberText.distance(of: value, to: target))"
  }

  /// Each member's figures in columns of their own.
  private static func sheet(_ overview: TeamOverview) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Agent"), .init("Name"), .number("Score"), .number("Low"), .number("High"), .number("n"),
      .init("Undefined"),
      .number("Evaluations in \(overview.coverage.month)"), .number("Short"),
    ]
    let rows = zip(overview.members, overview.coverage.rows).map { member, row in
      Document.Table.Row(
        [Phrase(member.agent.id), Phrase(member.agent.name ?? "")]
          + EstimateSheet.cells(of: member.score, edges: [overview.target]) + [
            Phrase(member.score.undefined ?? ""), "\(row.current.evaluations)",
            Phrase(row.current.short.map(String.init) ?? ""),
          ])
    }
    return Document.Table(columns: columns, rows: rows)
  }

  static func name(_ agent: People.Agent) -> Phrase { People.phrase(agent.id, name: agent.name) }
}
