package import Insights
import QualityModel
import Statistics

/// How one agent is doing: `agent A`.
package struct AgentPage: Page {
  package let document: Document

  /// Creates the page of an agent.
  package init(_ scorecard: AgentScorecard) {
    let name = People.phrase(scorecard.agent.id, name: scorecard.agent.name)
    document = Document(
      parts: [
        .init("title", [.heading(name, level: 1), .facts(Self.facts(scorecard))]),
        .init("trend", Self.trend(scorecard)), .init("coaching", Self.coaching(scorecard)),
        .init("strengths", Self.strengths(scorecard)), .init("gaps", Self.gaps(scorecard)),
        .init("sections", Self.sections(scorecard)), .init("critical", Self.critical(scorecard)),
        .init("criteria", Self.criteria(scorecard)), .init("evaluations", Self.evaluations(scorecard)),
      ], sheet: Self.sheet(scorecard), values: Self.values(scorecard))
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
  private static func colleagues(_ scorecard: AgentScorecard) -> String {
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

  private static func trend(_ scorecard: AgentScorecard) -> [Document.Block] {
    let months = scorecard.byMonth
    guard !months.isEmpty else { return [] }
    let lines = months.map { month in
      var line = Document.Plot.Line(
        label: month.month, value: month.score.value, interval: month.score.interval,
        words: NumberText.estimate(month.score, edges: scorecard.edges)
          + (month.team.value.map { "; ○ \(NumberText.score($0, edges: scorecard.edges))" } ?? ""))
      line.peer = month.team.value.map { team in
        let words = NumberText.estimate(month.team, unit: "agent", edges: scorecard.edges)
        return .init(team, interval: nil, words: "\(others(scorecard)) \(words)")
      }
      return line
    }
    let hasTeam = months.contains { $0.team.value != nil }
    let mark = hasTeam ? ", ○ at the mean of \(others(scorecard))" : ""
    var blocks: [Document.Block] = [
      .heading("Score by month, ┊ at the target of \(NumberText.exact(scorecard.target))\(mark)"),
      .plot(.init(ofScores: lines, target: scorecard.target)),
    ]
    if let words = againstTeam(scorecard) { blocks.append(.paragraph(Phrase(words))) }
    if scorecard.datedBySubmission > 0 {
      blocks.append(
        .paragraph(Phrase(NumberText.countedBySubmission(scorecard.datedBySubmission, "under the month"), .dim)))
    }
    return blocks
  }

  private static func others(_ scorecard: AgentScorecard) -> String {
    scorecard.colleagues.team == nil ? "everyone else" : "the rest of the team"
  }

  /// In how many months the agent is below the colleagues; `nil` where no month has both.
  private static func againstTeam(_ scorecard: AgentScorecard) -> String? {
    let leads = scorecard.byMonth.compactMap { month in
      month.score.value.flatMap { own in month.team.value.map { own - $0 } }
    }
    guard !leads.isEmpty else { return nil }
    let below = leads.count { $0 < 0 }
    return "The agent is below \(others(scorecard)) in \(below) of \(NumberText.count(leads.count, "month"))."
  }
}

extension DayRange {
  /// The days in words: `from 2026-09-01 to 2026-11-22`.
  var words: String {
    [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
  }
}
