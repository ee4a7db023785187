import Insights
import Statistics

extension Figure {
  /// Returns a p-value: `0.03`, `0.004`, `<0.001`, and never 0; `unknown` where there is none.
  static func p(_ p: Double?) -> String {
    guard let p, p.isFinite else { return "unknown" }
    guard p >= 0.001 else { return "<0.001" }
    let places = p < 0.00995 ? 3 : 2
    let scaled = Int(((places == 3 ? 1000 : 100) * min(p, 1)).rounded())
    let digits = String(scaled)
    guard digits.count <= places else { return "1.00" }
    return "0." + String(repeating: "0", count: places - digits.count) + digits
  }

  /// Returns a p-value as it stands in a sentence: `p = 0.03`, `p < 0.001`.
  static func pEquation(_ value: Double?) -> String {
    let text = p(value)
    return text.hasPrefix("<") ? "p < \(text.dropFirst())" : "p = \(text)"
  }

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

extension Figure {
  /// Returns a share as whole percent: `45 %`.
  static func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "an unknown share" }
    return "\(Int((share * 100).rounded())) %"
  }
}

extension TestedEstimate {
  /// The p-value in a sentence, with a comma before it; empty where there is none.
  var pWords: String { p.map { ", \(Figure.pEquation($0))" } ?? "" }
}
