import Foundation

extension Correlation {
  /// Returns the interval of r by Fisher's z transformation (Fisher 1921, Metron 1:3–32), −1…1; `n_lt_4` under four
  /// pairs.
  package static func interval(of r: Figure, pairs n: Int, confidence: Double = 0.95) -> (low: Figure, high: Figure) {
    guard let value = r.value else { return (r, r) }
    guard n > 3 else { return (.undefined(.fewerThanFour), .undefined(.fewerThanFour)) }
    let half = Normal.criticalValue(confidence: confidence) / Double(n - 3).squareRoot()
    let z = atanh(min(max(value, -1 + 1e-15), 1 - 1e-15))
    return (Figure(tanh(z - half)), Figure(tanh(z + half)))
  }
}
