/// How a p-value is written.
package enum PValue {
  /// Returns a p-value as it is in a table: `0.03`, `0.004`, `<0.001`, and never 0; `unknown` where there is none.
  package static func text(_ p: Double?) -> String {
    guard let p, p.isFinite else { return "unknown" }
    return p < 0.001 ? "<0.001" : digits(of: p)
  }

  /// Returns a p-value as it is in a sentence: `p = 0.03`, `p < 0.001`, `p unknown`.
  package static func equation(_ p: Double?) -> String {
    guard let p, p.isFinite else { return "p unknown" }
    return p < 0.001 ? "p < 0.001" : "p = \(digits(of: p))"
  }

  /// Two decimals, and three where two would make 0.01 of everything small.
  private static func digits(of p: Double) -> String { min(p, 1).decimals(p < 0.00995 ? 3 : 2) }
}
