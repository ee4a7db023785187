import Notation
import Statistics

/// A result with the terms that it comes from, so that a reader who recomputes it gets what is printed.
///
/// Terms have one decimal more than the result, and more where their rounding would show in it; a result that is half
/// way between two roundings has more itself. No term is adjusted.
struct Equation {
  /// The result: `70.8`.
  let result: String
  /// The terms in their order: `4.25`, `6`.
  let terms: [String]

  /// - Parameters:
  ///   - edges: what the result must not be rounded across.
  ///   - termEdges: what no term must be rounded across.
  ///   - rule: what the terms come to.
  init(
    _ result: Double, of terms: [Double], edges: [Double] = [], termEdges: [Double] = [], by rule: ([Double]) -> Double
  ) {
    let least = result.places(tellingFrom: edges) ?? Double.storedPlaces
    for places in least...max(least, Double.storedPlaces) {
      let shown = result.rounded(toPlaces: places)
      for termPlaces in (places + 1)...max(places + 1, Double.storedPlaces) {
        let printed = terms.map { $0.rounded(toPlaces: termPlaces) }
        guard Self.isRounded(rule(printed), to: shown, places),
          zip(terms, printed).allSatisfy({ term, printed in termEdges.allSatisfy { (term >= $0) == (printed >= $0) } })
        else { continue }
        self.result = result.decimals(places)
        self.terms = printed.map { $0.trimmedDecimals(termPlaces) }
        return
      }
    }
    self.result = "\(result)"
    self.terms = terms.map { "\($0)" }
  }

  /// Whether a number rounds to another by any of the usual rules: so it may not lie half way.
  private static func isRounded(_ number: Double, to shown: Double, _ places: Int) -> Bool {
    let unit = (0..<places).reduce(1.0) { unit, _ in unit / 10 }
    return abs(number - shown) < (0.5 - 1e-6) * unit
  }
}
