import Insights
import QualityModel
import Statistics

/// What a template of the agent's page may print by name.
extension AgentPage {
  static func values(_ scorecard: AgentScorecard) -> [String: PageValue] {
    let agent = scorecard.agent
    let strengths = scorecard.strengths.map { strength in
      PageValue.present([
        "title": .text(strength.title), "mean": .text(NumberText.score(strength.mean)),
        "others": .text(NumberText.score(strength.others)),
      ])
    }
    let gaps = scorecard.gaps.map { gap in
      PageValue.present([
        "title": .text(gap.title), "mean": .text(NumberText.score(gap.mean)),
        "lost": .text(NumberText.score(gap.pointsLost)),
      ])
    }
    let values: [String: PageValue?] = [
      "agent": .present([
        "id": .text(agent.id), "name": .text(agent.name ?? agent.id), "team": agent.team.map(PageValue.text),
      ]),
      "evaluations": .text("\(scorecard.evaluations)"), "score": text(scorecard.score, edges: scorecard.edges),
      "band": scorecard.band.map(PageValue.text), "target": .text(NumberText.exact(scorecard.target)),
      "rating": text(scorecard.customerRating, edges: [scorecard.ratingTarget]),
      "resolved": text(scorecard.resolved),
      "colleagues": text(scorecard.colleagues.score, edges: scorecard.edges), "strengths": .list(strengths),
      "gaps": .list(gaps),
    ]
    return values.merging(scorecard.outcomes.values) { own, _ in own }.compactMapValues { $0 }.filter {
      !$0.value.isEmpty
    }
  }

  private static func text(_ estimate: Estimate, edges: [Double] = []) -> PageValue? {
    estimate.value.map { .text(NumberText.score($0, edges: edges)) }
  }
}
