package import Insights
import Notation
import QualityModel
import Statistics

/// The teams of a workspace with their figures: `team`.
package struct TeamListPage: Page {
  package let document: Document

  /// Creates the page of the teams.
  package init(_ list: TeamList) {
    guard !list.teams.isEmpty else {
      document = Document([
        .heading("Teams", level: 1),
        .paragraph("There are no teams: \("people.yaml", .code) says who is in which, or each interaction does."),
      ])
      return
    }
    let columns: [Document.Table.Column] = [
      .init("Team"), .number("Agents"), .number("Coached"), .number("Evaluations"), .number("Failed"),
      .init("Score"),
    ]
    let rows = list.teams.map { team in
      Document.Table.Row(
        [
          Phrase(team.team), "\(team.agents)", "\(team.coached)", "\(team.evaluations)",
          Phrase("\(team.outcomes.failed.n)", team.outcomes.failed.n > 0 ? .bad : nil),
          TeamPage.score(team.score, target: list.target),
        ], details: team.outcomes.facts(target: list.target).map { "\($0.label): \($0.value)" })
    }
    document = Document(
      [
        .heading("Teams", level: 1), .facts(Self.facts(list)),
        .table(Document.Table(columns: columns, rows: rows)),
      ], sheet: Self.sheet(list))
  }

  private static func facts(_ list: TeamList) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if let window = list.window { facts.append(.init("Days", "\(window.from) to \(window.to)")) }
    if let rubric = list.rubric { facts.append(.init("Rubric", Phrase(rubric))) }
    if list.withoutTeam > 0 { facts.append(.init("In no team", Phrase(NumberText.count(list.withoutTeam, "agent")))) }
    return facts
  }

  private static func sheet(_ list: TeamList) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Team"), .number("Agents"), .number("Coached"), .number("Evaluations"), .number("Score"), .number("Low"),
      .number("High"), .number("n"), .number("Failed"), .number("At target, %"), .number("At target low"),
      .number("At target high"), .number("At target n"), .init("By band"),
    ]
    let rows = list.teams.map { team in
      Document.Table.Row(
        [Phrase(team.team), "\(team.agents)", "\(team.coached)", "\(team.evaluations)"]
          + EstimateSheet.cells(of: team.score, edges: [list.target]) + ["\(team.outcomes.failed.n)"]
          + EstimateSheet.cells(of: team.outcomes.atTarget) + [Phrase(team.outcomes.bandWords)])
    }
    return Document.Table(columns: columns, rows: rows)
  }
}
