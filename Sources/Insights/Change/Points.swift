import Notation
import Statistics

/// Figures as a sentence shows them.
enum Points {
  /// Returns a number with one decimal, such as `4.1`, or with as many as keep it on its side of the edges that it
  /// stands beside.
  static func text(_ number: Double, edges: [Double] = []) -> String { number.decimals(tellingFrom: edges) }

  /// Returns a change with its sign, such as `+4.1`.
  static func change(_ number: Double) -> String {
    number.signedDecimals(1)
  }

  /// Returns a share as whole percent, such as `45 %`.
  static func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "an unknown share" }
    return "\(Int((share * 100).rounded())) %"
  }

  /// Returns how many there are of something: `1 agent`, `2 agents`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    Count.text(number, one, plural: many)
  }
}
