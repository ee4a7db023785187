import Foundation
import Statistics

extension Figure {
  /// Whether the number rounds to one as it was printed, such as `0.0413`.
  func isPrinted(as text: String) -> Bool {
    guard let value, let printed = Double(text) else { return false }
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    return abs(value - printed) <= 0.5 * pow(10, -Double(decimals)) * (1 + 1e-9)
  }

  /// Whether the number agrees to the given relative difference, and to the same absolute one near 0.
  func agrees(with expected: Double, within tolerance: Double = 1e-9) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= tolerance * max(1, abs(expected))
  }
}
