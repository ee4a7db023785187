import Insights
import Notation
import Statistics

/// The months of an agent's page, with what may be said about the last of them.
extension AgentPage {
  static func trend(_ scorecard: AgentScorecard) -> [Document.Block] {
    let months = scorecard.byMonth
    guard months.count > 1 else { return [] }
    let last = months.last.flatMap { Month($0.month) }
    let lines = months.map { month in
      let name = Month(month.month).map { day in last.map { day.inWords(beside: $0) } ?? day.inWords } ?? month.month
      let range = month.score.interval == nil ? "too few" : month.score.couldBe(edges: scorecard.edges)
      let words = "\(month.score.points(edges: scorecard.edges)), \(range) (\(month.score.n))"
      var line = Document.Plot.Line(
        label: name, value: month.score.value, interval: month.score.interval, words: words)
      line.peer = month.team.value.map {
        .init($0, interval: nil, words: "\(others(scorecard)) \(NumberText.points($0, edges: scorecard.edges))")
      }
      return line
    }
    let marks = months.contains { $0.team.value != nil } ? "; ○ \(others(scorecard))" : ""
    let legend: Phrase = "\("In brackets: evaluations\(marks).", .dim)"
    return [
      .heading("Month by month"), .paragraph(Phrase(sentence(scorecard))),
      .plot(.init(ofScores: lines, target: scorecard.target)), .paragraph(legend),
    ]
  }

  /// What the last month is beside all of them.
  private static func sentence(_ scorecard: AgentScorecard) -> String {
    guard let month = scorecard.byMonth.last, let name = Month(month.month)?.firstDay.monthInWords,
      let own = month.score.value, let whole = scorecard.score.value
    else { return "The last month has no score." }
    let count = NumberText.count(month.score.n, "evaluation")
    let side = own < whole ? "below" : "above"
    switch Certainty.of(month.score, beside: whole) {
    case .clear: return "\(name) is clearly \(side) the mean of all months."
    case .mayBeChance: return "\(name) is \(side) the mean of all months; with \(count) that may be chance."
    case .tooFew, .cannotTell, .cannotBeToldApart:
      return "\(name) has \(count): too few to call it a \(own < whole ? "fall" : "rise")."
    }
  }

  private static func others(_ scorecard: AgentScorecard) -> String {
    scorecard.colleagues.team == nil ? "everyone else" : "the rest of the team"
  }
}
