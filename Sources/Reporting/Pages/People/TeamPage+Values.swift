import Insights
import Notation
import QualityModel
import Statistics

/// What a template of the team's page may print by name.
extension TeamPage {
  static func values(_ overview: TeamOverview) -> [String: PageValue] {
    let members = overview.members.map { member in
      PageValue.present([
        "id": .text(member.agent.id), "name": .text(member.agent.name ?? member.agent.id),
        "evaluations": .text("\(member.evaluations)"), "score": text(member.score, overview.target),
      ])
    }
    let process = overview.process.map { PageValue.present(["title": .text($0.title)]) }
    let values: [String: PageValue?] = [
      "team": .text(overview.team), "from": overview.window.map { .text("\($0.from)") },
      "to": overview.window.map { .text("\($0.to)") }, "rubric": overview.rubric.map(PageValue.text),
      "evaluations": .text("\(overview.evaluations)"), "score": text(overview.score, overview.target),
      "target": .text(NumberText.exact(overview.target)), "members": .list(members), "process": .list(process),
    ]
    return values.merging(overview.outcomes.values) { own, _ in own }.compactMapValues { $0 }.filter {
      !$0.value.isEmpty
    }
  }

  private static func text(_ estimate: Estimate, _ target: Double) -> PageValue? {
    estimate.value.map { .text(NumberText.score($0, edges: [target])) }
  }
}
