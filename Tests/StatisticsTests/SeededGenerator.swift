/// SplitMix64 (Steele, Lea & Flood 2014), so that a property that fails fails again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
