/// Numbers that look random and are the same in every run and on every machine (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  /// Creates the numbers of one evaluation, so that it is the same whichever thread makes it.
  init(seed: Int, of index: Int) {
    state =
      UInt64(truncatingIfNeeded: seed) &* 0x0100_0000_01B3 ^ UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95
    _ = next()
  }

  /// Returns the next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number from 0 up to but not including 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Returns whether something happens that has this chance.
  mutating func happens(_ chance: Double) -> Bool { unit() < chance }

  /// Returns a whole number in a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.upperBound - range.lowerBound + 1))
  }

  /// Returns a normal deviate: four uniform ones less two, whose tails end where an evaluator's would.
  mutating func normal(_ mean: Double = 0, spread: Double) -> Double {
    mean + spread * 1.732 * (unit() + unit() + unit() + unit() - 2)
  }

  /// Returns one of several things, the first ones more often where they say so by their weights.
  mutating func pick<Thing>(_ first: Thing, _ others: [(Thing, Double)]) -> Thing {
    var rest = unit()
    for (thing, chance) in others {
      rest -= chance
      if rest < 0 { return thing }
    }
    return first
  }

  /// Returns one of several things.
  mutating func pick<Thing>(of things: [Thing]) -> Thing { things[whole(0...things.count - 1)] }
}
