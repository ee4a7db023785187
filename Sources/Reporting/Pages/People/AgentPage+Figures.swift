import Insights
import Notation
import QualityModel
import Statistics

/// Side two of an agent's page: what proves the answer.
extension AgentPage {
  static func figures(_ scorecard: AgentScorecard) -> [Document.Block] {
    [.heading("Figures behind it"), .facts(facts(scorecard))] + months(scorecard)
  }

  private static func facts(_ scorecard: AgentScorecard) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if let team = scorecard.agent.team { facts.append(.init("Team", Phrase(team))) }
    if !scorecard.days.isOpen { facts.append(.init("Days", Phrase(scorecard.days.words))) }
    if let rubric = scorecard.rubric { facts.append(.init("Rubric", Phrase(rubric))) }
    facts += [.init("Evaluations", "\(scorecard.evaluations)"), .init("Score", score(scorecard))]
    facts += scorecard.outcomes.facts(target: scorecard.target)
    if scorecard.colleagues.agents > 0 { facts.append(.init(colleagues(scorecard), against(scorecard))) }
    let rating = NumberText.estimate(scorecard.customerRating, observation: "rating", edges: [scorecard.ratingTarget])
    facts.append(.init("Customer rating", Phrase(rating)))
    if scorecard.resolved.n > 0 {
      facts.append(.init("Resolved, %", Phrase(NumberText.estimate(scorecard.resolved, observation: "contact"))))
    }
    if !scorecard.apart.isEmpty { facts.append(.init("Kept apart", Phrase(scorecard.apart.keptApartWords))) }
    return facts
  }

  private static func score(_ scorecard: AgentScorecard) -> Phrase {
    let words = NumberText.estimate(scorecard.score, edges: scorecard.edges)
    guard let value = scorecard.score.value else { return Phrase(words) }
    let band = scorecard.band.map { ": \($0)" } ?? ""
    guard scorecard.score.undefined == nil else { return "\(words)\(band)" }
    let distance = NumberText.distance(of: value, to: scorecard.target, edges: scorecard.edges)
    return "\(words)\(band)\(band.isEmpty ? ": " : ", ")\(distance)"
  }

  /// What the agents are called that the agent is compared with.
  static func colleagues(_ scorecard: AgentScorecard) -> String {
    scorecard.colleagues.team == nil ? "Everyone else" : "Rest of the team"
  }

  /// The colleagues' mean, and how far the agent's is from it.
  private static func against(_ scorecard: AgentScorecard) -> Phrase {
    let mean = scorecard.colleagues.score
    let words = NumberText.estimate(mean, unit: "agent", edges: scorecard.edges)
    guard mean.undefined == nil, scorecard.score.undefined == nil, let own = scorecard.score.value,
      let other = mean.value
    else { return Phrase(words) }
    let gap = NumberText.gap(own, other, edges: scorecard.edges)
    // Both are on the page already; where that does not give the difference, they are repeated with more decimals.
    let isOnThePage =
      gap.one == NumberText.score(own, edges: scorecard.edges)
      && gap.other == NumberText.score(other, edges: scorecard.edges)
    let terms = isOnThePage ? "" : " (\(gap.one) against \(gap.other))"
    return "\(words): the agent is \(gap.size) \(own < other ? "below" : "above")\(terms)"
  }

  private static func months(_ scorecard: AgentScorecard) -> [Document.Block] {
    guard !scorecard.byMonth.isEmpty else { return [] }
    let rows = scorecard.byMonth.map { month in
      Document.Table.Row([
        Phrase(month.month), Phrase(NumberText.estimate(month.score, edges: scorecard.edges)),
        Phrase(month.team.value.map { NumberText.score($0, edges: scorecard.edges) } ?? ""),
      ])
    }
    let columns: [Document.Table.Column] = [.init("Month"), .init("Mean"), .number(colleagues(scorecard))]
    var blocks: [Document.Block] = [
      .heading("Score by month"), .table(Document.Table(columns: columns, rows: rows)),
    ]
    if scorecard.datedBySubmission > 0 {
      blocks.append(
        .paragraph(Phrase(NumberText.countedBySubmission(scorecard.datedBySubmission, "under the month"), .dim)))
    }
    return blocks
  }
}
