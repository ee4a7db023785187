import Insights
import Notation
import Statistics

extension NumberText {
  /// Returns a difference with its interval: `+4.1 (0.6 to 7.6)`; without one with the reason, or the reason alone.
  static func difference(_ estimate: Estimate) -> String {
    guard let value = estimate.value else { return estimate.undefined ?? "unknown" }
    guard let interval = estimate.interval else {
      return "\(change(value)) (\(estimate.undefined ?? "no interval"))"
    }
    return "\(change(value)) (\(ends(of: interval)))"
  }

  /// Returns a difference in a sentence, where the interval is said to be one: `+4.1 points (95 % 0.6 to 7.6)`.
  static func differenceInWords(_ estimate: Estimate) -> String {
    guard let value = estimate.value else { return estimate.undefined ?? "unknown" }
    guard let interval = estimate.interval else {
      return "\(change(value)) points (\(estimate.undefined ?? "no interval"))"
    }
    return "\(change(value)) points (\(short(100 * estimate.confidence)) % \(ends(of: interval)))"
  }
}

extension NumberText {
  /// Returns a share as whole percent: `45 %`.
  static func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "an unknown share" }
    return "\(Int((share * 100).rounded())) %"
  }
}

extension TestedEstimate {
  /// The p-value in a sentence, with a comma before it; empty where there is none.
  var pWords: String { p.map { ", \(PValue.equation($0))" } ?? "" }
}
