import Insights
import Notation
import QualityModel
import Statistics

/// What members fall short on alike, and who is coached on what.
extension TeamPage {
  /// How many process problems are on the page: more than a team can take on would be a list to skip.
  private static let mostProblems = 5

  static func process(_ overview: TeamOverview) -> [Document.Block] {
    guard overview.evaluations > 0 else { return [] }
    let title = "Process problems" + (overview.looked.map { ", by \($0.title.isEmpty ? $0.id : $0.title)" } ?? "")
    guard !overview.process.isEmpty else {
      return [.heading(Phrase(title)), .paragraph(Phrase(nothing(overview)))]
    }
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .number("Lost"), .init("Mean"), .number("Alike"),
      .number("Below \(NumberText.exact(overview.target))"),
    ]
    let rows = overview.process.prefix(mostProblems).map { problem in
      Document.Table.Row(
        [
          Phrase(problem.title), Phrase(NumberText.score(problem.pointsLost)),
          Phrase(NumberText.estimate(problem.mean, unit: "agent", edges: [overview.target])),
          "\(problem.alike) of \(problem.told)",
          "\(problem.below) of \(problem.told)",
        ], details: [guidance(problem)])
    }
    return [
      .heading(Phrase(title)),
      .paragraph(
        """
        Here colleagues share most of what a member lacks. Look at the guidance, the tools and the process behind it \
        before anyone is coached on it.
        """),
      .table(Document.Table(columns: columns, rows: rows)),
    ] + rest(overview) + [.paragraph(Phrase(rule(overview), .dim))]
  }

  private static func rest(_ overview: TeamOverview) -> [Document.Block] {
    let rest = overview.process.dropFirst(mostProblems)
    guard !rest.isEmpty else { return [] }
    return [.paragraph("And what costs less: \(rest.map(\.title).joined(separator: ", ")).")]
  }

  private static func guidance(_ problem: TeamOverview.ProcessProblem) -> Phrase {
    let guidance = problem.guidance.trimmed
    return guidance.isEmpty
      ? "The rubric gives no guidance on it." : "The rubric's guidance: \(guidance)"
  }

  private static func nothing(_ overview: TeamOverview) -> String {
    guard overview.looked != nil else { return "Unknown: the rubric's version cannot be read." }
    guard overview.criteriaLookedAt > 0 else {
      return "Too few to tell: no criterion counted \(CoachingProposal.enough) times for 3 members."
    }
    let criteria = overview.criteriaLookedAt == 1 ? "criterion" : "criteria"
    return
      "None: on the \(overview.criteriaLookedAt) \(criteria) with enough evaluations most members do not fall short "
      + "alike, or the team is on target."
  }

  /// How the table came about.
  private static func rule(_ overview: TeamOverview) -> String {
    """
    The team's mean is below \(NumberText.exact(overview.target)), and so are most of the members with \
    \(CoachingProposal.enough) evaluations on it or more, each drawn towards the team as far as chance scatters them; \
    alike are those of whose shortfall the others have over half. Lost: what the mean lacks to 100 times what the \
    criterion weighs, in points of an evaluation in which it counts.
    """
  }

  static func focus(_ overview: TeamOverview) -> [Document.Block] {
    let title = Document.Block.heading("Who is coached on what")
    guard !overview.focus.isEmpty else { return [title, .paragraph("No one has an agreed plan.")] }
    let columns: [Document.Table.Column] = [
      .init("Agent"), .init("Criterion"), .init("Follow-up"), .number("Evaluations"), .init("State"),
    ]
    let rows = overview.focus.map { line in
      let followUp = line.current.followUp
      return Document.Table.Row([
        name(line.agent), Phrase(line.current.focus.title), Phrase(line.current.due?.description ?? ""),
        Phrase(followUp.map { "\($0.have) of \($0.need)" } ?? ""), AgentPage.state(followUp),
      ])
    }
    return [title, .table(Document.Table(columns: columns, rows: rows))]
  }
}
