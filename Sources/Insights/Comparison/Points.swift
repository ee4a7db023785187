import Foundation

/// Figures as a sentence shows them: a score never with more than one decimal.
enum Points {
  /// Returns a number with one decimal, such as `4.1`.
  static func text(_ number: Double) -> String {
    let rounded = (number * 10).rounded() / 10
    return String(format: "%.1f", rounded == 0 ? 0 : rounded)
  }

  /// Returns a change with its sign, such as `+4.1`.
  static func change(_ number: Double) -> String {
    let text = text(number)
    return text.hasPrefix("-") || text == "0.0" ? text : "+\(text)"
  }

  /// Returns a p-value as it is compared: `= 0.03`, or `< 0.001`.
  static func p(_ p: Double?) -> String {
    guard let p else { return "unknown" }
    guard p >= 0.001 else { return "< 0.001" }
    return "= " + (p < 0.0995 ? String(format: p < 0.00995 ? "%.3f" : "%.2f", p) : String(format: "%.2f", p))
  }

  /// Returns a share as whole percent, such as `45 %`.
  static func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "an unknown share" }
    return "\(Int((share * 100).rounded())) %"
  }

  /// Returns how many there are of something: `1 agent`, `2 agents`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
