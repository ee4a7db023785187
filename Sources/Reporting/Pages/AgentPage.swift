public import Insights
import QualityModel
import Statistics

/// How one agent is doing: `agent A`.
public struct AgentPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of an agent.
  public init(_ scorecard: AgentScorecard) {
    document = Document(
      [
        .heading(People.phrase(scorecard.agent.id, name: scorecard.agent.name), level: 1),
        .facts(Self.facts(scorecard)),
      ] + Self.trend(scorecard) + Self.strengths(scorecard) + Self.gaps(scorecard) + Self.critical(scorecard)
        + Self.criteria(scorecard), sheet: Self.sheet(scorecard))
  }

  private static func facts(_ scorecard: AgentScorecard) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if let team = scorecard.agent.team { facts.append(.init("Team", Phrase(team))) }
    facts += [
      .init("Evaluations", "\(scorecard.evaluations)"), .init("Score", score(scorecard)),
      .init("Customer rating", Phrase(Figure.estimate(scorecard.customerRating, observation: "rating"))),
    ]
    if !scorecard.apart.isEmpty { facts.append(.init("Kept apart", Phrase(scorecard.apart.keptApartWords))) }
    return facts
  }

  private static func score(_ scorecard: AgentScorecard) -> Phrase {
    let words = Figure.estimate(scorecard.score)
    guard let value = scorecard.score.value else { return Phrase(words) }
    let band = scorecard.band.map { ": \($0)" } ?? ""
    guard scorecard.score.undefined == nil else { return "\(words)\(band)" }
    let distance = Figure.distance(of: value, to: scorecard.target)
    return "\(words)\(band)\(band.isEmpty ? ": " : ", ")\(distance)"
  }

  private static func trend(_ scorecard: AgentScorecard) -> [Document.Block] {
    let months = scorecard.byMonth
    guard !months.isEmpty else { return [] }
    let lines = months.map { month in
      Document.Plot.Line(
        label: month.month, value: month.score.value, interval: month.score.interval,
        words: Figure.estimate(month.score))
    }
    var blocks: [Document.Block] = [
      .heading("Score by month, ┊ at the target of \(Figure.short(scorecard.target))"),
      .plot(.init(ofScores: lines, target: scorecard.target)),
    ]
    if scorecard.datedBySubmission > 0 {
      let count = Figure.count(scorecard.datedBySubmission, "evaluation stands", plural: "evaluations stand")
      blocks.append(
        .paragraph("\("\(count) under the month of submission: nobody knows when the contact was.", .dim)"))
    }
    return blocks
  }
}
