import Notation

extension SplitMix64 {
  /// Roughly normal with mean 0 and standard deviation 1: the sum of twelve uniform numbers.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &self) }
  }

  /// Clusters of 1 to `largest` values around 75, with their own levels.
  mutating func clusters(_ count: Int, largest: Int) -> [[Double]] {
    (0..<count).map { _ in
      let level = 75 + 6 * normal()
      return (0..<Int.random(in: 1...largest, using: &self)).map { _ in level + 9 * normal() }
    }
  }
}
