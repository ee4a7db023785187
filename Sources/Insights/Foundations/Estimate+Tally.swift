import QualityModel
import Statistics

extension Descriptives {
  /// The description of figures that were added up: where they are all the same its spread is exactly 0.
  init(_ tally: Tally) {
    self.init(count: tally.count, mean: tally.mean, standardDeviation: tally.standardDeviation)
  }
}

extension Estimate {
  /// Returns the mean of one person's figures, with its interval by t on their scale.
  static func mean(of tally: Tally) -> Estimate { mean(ofDescribed: Descriptives(tally)).cut(to: tally.scale) }

  /// Returns the mean over the figures of several agents, with an interval that allows for the likeness within an agent
  /// and stays on their scale.
  static func mean(byAgent tallies: [Tally]) -> Estimate {
    // Only sizes and means are asked for: working out a thousand spreads would take most of the time.
    let means = tallies.map { Descriptives(count: $0.count, mean: $0.mean, standardDeviation: nil) }
    return mean(ofDescribedClusters: means, unit: "agent").cut(to: tallies.scale)
  }

  /// Returns the share of full marks among the fractions × 100 of one person on a criterion that is passed or failed,
  /// with Wilson's interval; the mean of any other figures.
  static func passRate(of tally: Tally, orMeanUnless isPassOrFail: Bool) -> Estimate {
    guard isPassOrFail, let passes = tally.fullMarks else { return mean(of: tally) }
    return share(passes, of: tally.count, what: "evaluations that pass")
  }
}

extension Tally {
  /// Where a mean of these figures can be: on 0 to 100, and above where one of them does.
  var scale: ClosedRange<Double> { beyond > 0 ? 0...Double.infinity : Estimate.percentages }

  /// How many of them are 100, where all the others are 0; `nil` where one is between.
  var fullMarks: Int? {
    // x² = 100·x holds of 0 and of 100 alone, and x² < 100·x of everything between.
    guard beyond == 0, squares == Int128(sum) * 100_000_000 else { return nil }
    return sum / 100_000_000
  }
}

extension [Tally] {
  /// Where a mean of all these figures can be.
  var scale: ClosedRange<Double> { contains { $0.beyond > 0 } ? 0...Double.infinity : Estimate.percentages }
}
