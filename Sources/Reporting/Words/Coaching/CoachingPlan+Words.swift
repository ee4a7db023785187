import Insights
import Notation
import QualityModel

extension CoachingPlan.Moment {
  /// Where it is: `call-0042 of 2026-11-20 at 1:23, line 14`.
  var place: String {
    let day = startedAt.map { " of \(Day(of: $0))" } ?? ""
    let time = at.map { " at \(ClockTime.text($0))" } ?? ""
    return "\(interaction)\(day)\(time)" + (line.map { ", line \($0)" } ?? "")
  }

  /// What was said there, as it goes on a sentence; empty without a quote.
  var spoken: String { quote.flatMap { $0.cut(after: 200) }.map { ": “\($0)”" } ?? "" }
}
