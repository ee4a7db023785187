import Foundation

/// Numbers that look random and are the same in every run and on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Creates the numbers that belong to a name, so that one evaluation's draws never shift another's.
  init(for name: String) {
    // FNV-1a: the standard library's hashes differ from run to run.
    state = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }

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

  /// Returns a number between two others.
  mutating func between(_ low: Double, _ high: Double) -> Double { low + unit() * (high - low) }

  /// Returns a normal deviate: twelve uniform ones less six, whose tails end where an evaluator's would.
  mutating func normal(_ mean: Double = 0, spread: Double) -> Double {
    mean + spread * ((0..<12).reduce(0) { sum, _ in sum + unit() } - 6)
  }

  /// Returns one of several things by their weights; `nil` where there are none.
  mutating func pick<Thing>(_ things: [(Thing, Double)]) -> Thing? {
    var rest = unit() * things.reduce(0) { $0 + $1.1 }
    for (thing, weight) in things {
      rest -= weight
      if rest < 0 { return thing }
    }
    return things.last?.0
  }

  /// Returns one of several things; `nil` where there are none.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing? {
    things.isEmpty ? nil : things[whole(0...things.count - 1)]
  }

  /// Returns some of several things, in their order.
  mutating func some<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
    var indexes = Array(things.indices)
    while indexes.count > max(0, count) { indexes.remove(at: whole(0...indexes.count - 1)) }
    return indexes.map { things[$0] }
  }
}
