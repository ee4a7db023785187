import Insights
import Notation
import QualityModel
import Statistics

/// Side one of an agent's page: where the agent stands, in two sentences and a few figures.
extension AgentPage {
  static func answer(_ scorecard: AgentScorecard) -> [Document.Block] {
    let figures = first(scorecard)
    return [
      .kicker(Phrase(kicker(scorecard))), .heading(title(scorecard), level: 1), .lead(Phrase(lead(scorecard))),
    ] + picture(scorecard) + (figures.isEmpty ? [] : [.figures(figures)])
  }

  private static func kicker(_ scorecard: AgentScorecard) -> String {
    let months = scorecard.byMonth.compactMap { Month($0.month) }
    let span = months.first.map { ($0...max($0, months.last ?? $0)).inWords }
    let words = ["Scorecard", scorecard.agent.team, scorecard.rubric, span]
    return words.compactMap(\.self).joined(separator: " · ")
  }

  private static func title(_ scorecard: AgentScorecard) -> Phrase {
    let name = scorecard.agent.name ?? scorecard.agent.id
    guard let badge = badge(scorecard) else { return Phrase(name) }
    return "\(name) \(badge)"
  }

  private static func badge(_ scorecard: AgentScorecard) -> Badge? {
    guard let value = scorecard.score.value else { return nil }
    switch Certainty.of(scorecard.score, beside: scorecard.target) {
    case .clear: return value < scorecard.target ? .notYet : .reached
    case .mayBeChance, .cannotBeToldApart, .cannotTell: return .cannotTell
    case .tooFew: return .tooFew
    }
  }

  private static func lead(_ scorecard: AgentScorecard) -> String {
    let name = scorecard.agent.name ?? scorecard.agent.id
    guard let value = scorecard.score.value else {
      return scorecard.evaluations == 0
        ? "Nothing of \(name) is evaluated yet." : "No evaluation of \(name) has a score."
    }
    let score = "\(name) scores \(NumberText.points(value, edges: scorecard.edges)) of 100."
    let count = NumberText.count(scorecard.score.n, "evaluation")
    let target = NumberText.exact(scorecard.target)
    switch Certainty.of(scorecard.score, beside: scorecard.target) {
    case .clear:
      let verdict = value < scorecard.target ? "not there yet" : "there"
      return "\(score) The target is \(target), and \(count) are enough to say: \(verdict)."
    case .mayBeChance:
      let range = scorecard.score.couldBe(edges: scorecard.edges)
      let side = value < scorecard.target ? "short of" : "above"
      return "\(score) With \(count) it \(range): that it is \(side) the target of \(target) may be chance."
    case .cannotTell, .cannotBeToldApart:
      return "\(score) The target is \(target); \(count), all alike, cannot tell how far it could be."
    case .tooFew:
      let few = NumberText.count(scorecard.score.n, "evaluation is", plural: "evaluations are")
      return "\(score) The target is \(target); \(few) too few to tell."
    }
  }

  /// The score with what it could be, the target, and the colleagues.
  private static func picture(_ scorecard: AgentScorecard) -> [Document.Block] {
    guard let value = scorecard.score.value else { return [] }
    let own = "\(NumberText.points(value, edges: scorecard.edges)), \(scorecard.score.couldBe(edges: scorecard.edges))"
    var line = Document.Plot.Line(label: "Score", value: value, interval: scorecard.score.interval, words: own)
    guard let mean = scorecard.colleagues.score.value else {
      return [.plot(.init(ofScores: [line], target: scorecard.target))]
    }
    let who =
      scorecard.colleagues.team == nil
      ? "everyone else" : NumberText.count(scorecard.colleagues.agents, "colleague")
    line.peer = .init(mean, interval: nil, words: "\(who): \(NumberText.points(mean, edges: scorecard.edges))")
    let difference = colleagues(scorecard, own: value, others: mean, who)
    return [.plot(.init(ofScores: [line], target: scorecard.target)), .paragraph(Phrase("○ \(difference)", .dim))]
  }

  private static func colleagues(_ scorecard: AgentScorecard, own: Double, others: Double, _ who: String) -> String {
    let mean = "\(who): \(NumberText.points(others, edges: scorecard.edges))"
    switch Certainty.of(scorecard.score, beside: scorecard.colleagues.score) {
    case .clear: return "\(mean), clearly \(own < others ? "above" : "below")"
    case .mayBeChance: return "\(mean); the difference may be chance"
    case .tooFew, .cannotTell, .cannotBeToldApart: return "\(mean); too few to compare"
    }
  }

  private static func first(_ scorecard: AgentScorecard) -> [Document.Figure] {
    var figures: [Document.Figure] = []
    if let rating = scorecard.customerRating.value {
      let target = NumberText.exact(scorecard.ratingTarget)
      let range = scorecard.customerRating.couldBe(edges: [scorecard.ratingTarget])
      figures.append(
        .init(
          NumberText.points(rating, edges: [scorecard.ratingTarget]), label: "from customers",
          words: "Target \(target). From \(NumberText.count(scorecard.customerRating.n, "answer")); \(range)"))
    }
    if let resolved = scorecard.resolved.count {
      figures.append(.init(resolved, label: "resolved", words: resolvedRange(scorecard).withCapital))
    }
    let failed = scorecard.outcomes.failed
    if failed.share.n > 0 {
      let what = failed.criteria.prefix(3).map { "\(title(of: $0.criterion, scorecard)) \($0.n)" }
      figures.append(.init("\(failed.n) of \(failed.share.n)", label: "failed", words: what.joined(separator: ", ")))
    }
    return figures
  }

  /// What the share could be, which is said in points, since more contacts than there are cannot be counted.
  private static func resolvedRange(_ scorecard: AgentScorecard) -> String {
    scorecard.resolved.couldBe() + (scorecard.resolved.interval == nil ? "" : " of 100")
  }

  private static func title(of criterion: String, _ scorecard: AgentScorecard) -> String {
    scorecard.criteria.first { $0.criterion == criterion }?.title ?? criterion
  }
}
