import Foundation

extension Correlation {
  /// Returns the interval of r by Fisher's z transformation (Fisher 1921, Metron 1:3–32), −1…1; `n_lt_4` with fewer units.
  public func interval(confidence: Double = 0.95) -> (low: Figure, high: Figure) {
    guard let r = r.value else { return (self.r, self.r) }
    guard n > 3 else { return (.undefined(.fewerThanFour), .undefined(.fewerThanFour)) }
    let half = Normal.criticalValue(confidence: confidence) / Double(n - 3).squareRoot()
    let z = atanh(min(max(r, -1 + 1e-15), 1 - 1e-15))
    return (Figure(tanh(z - half)), Figure(tanh(z + half)))
  }
}
