import Notation

extension SplitMix64 {
  /// Creates the numbers of one evaluation, so that it is the same whichever thread makes it.
  init(seed: Int, of index: Int) {
    self.init(
      seed: UInt64(truncatingIfNeeded: seed) &* 0x0100_0000_01B3
        ^ UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95)
    _ = next()
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
