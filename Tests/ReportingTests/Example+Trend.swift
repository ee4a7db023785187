import Insights
import QualityModel

extension Example {
  /// Twelve agents of three teams and one of none over half a year; nobody was evaluated in August, a newcomer's team
  /// only in two months, and only the billing team's customers were asked.
  static let tallies: [ScoreTally] = (0..<13).flatMap { agent -> [ScoreTally] in
    let months = agent == 12 ? ["2026-10", "2026-11"] : ["2026-06", "2026-07", "2026-09", "2026-10", "2026-11"]
    return months.enumerated().map { index, month in
      let scores = (0...(agent % 3)).map { Double(60 + (agent * 17 + $0 * 29) % 31 + 2 * index) }
      return ScoreTally(
        group: agent == 11 ? nil : agent == 12 ? hostile : ["billing", "returns", "complaints"][agent % 3],
        agent: "agent-\(agent)", month: month, evaluations: scores.count, scores: Tally(scores),
        ratings: Tally(agent % 3 == 0 ? scores.map { $0 - 5 } : []))
    }
  }

  static func trend(by: Trend.Grouping? = nil) -> Trend {
    Trend(tallies, by: by, datedBySubmission: by == nil ? 2 : 0)
  }
}
