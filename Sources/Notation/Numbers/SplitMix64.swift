/// Numbers that look random and are the same on every run and every machine (Steele, Lea & Flood 2014, OOPSLA).
///
/// Every state is a good start, so that it also fills the state of other generators. Statistics draw from
/// `SeededNumbers`, which has streams.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates the numbers of a seed.
  package init(seed: UInt64) { state = seed }

  /// Creates the numbers of a name, so that what is drawn for one thing never shifts what is drawn for another.
  package init(for name: String) { state = UInt64(hashOf: name) }

  /// Returns the next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// How far the state moves: 2⁶⁴ divided by the golden ratio.
  package static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Returns bits that all depend on all bits of a number.
  package static func mixed(_ number: UInt64) -> UInt64 {
    var bits = number
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// What is drawn for things that are made up.
extension SplitMix64 {
  /// Returns a number from 0 up to but not including 1.
  package mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Returns whether something happens that has this chance.
  package mutating func happens(_ chance: Double) -> Bool { unit() < chance }

  /// Returns a whole number in a range.
  package mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.upperBound - range.lowerBound + 1))
  }
}
