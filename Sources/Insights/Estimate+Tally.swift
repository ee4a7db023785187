import QualityModel
import Statistics

extension Descriptives {
  /// The description of figures that were added up: where they are all the same its spread is exactly 0.
  init(_ tally: Tally) {
    self.init(count: tally.count, mean: tally.mean, standardDeviation: tally.standardDeviation)
  }
}

extension Estimate {
  /// Returns the mean of one person's figures, with its interval by t.
  static func mean(of tally: Tally) -> Estimate { mean(ofDescribed: Descriptives(tally)) }

  /// Returns the mean over the figures of several agents, with an interval that allows for the likeness within an agent.
  static func mean(byAgent tallies: [Tally]) -> Estimate {
    // Only sizes and means are asked for: working out a thousand spreads would take most of the time.
    let means = tallies.map { Descriptives(count: $0.count, mean: $0.mean, standardDeviation: nil) }
    return mean(ofDescribedClusters: means, unit: "agent")
  }
}
