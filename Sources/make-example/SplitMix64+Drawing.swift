import Notation

/// What the example draws; what is drawn for one evaluation never shifts what is drawn for another.
extension SplitMix64 {
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
