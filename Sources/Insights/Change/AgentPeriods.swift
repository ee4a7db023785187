import QualityModel
import Statistics

/// One agent's figures before and after, of one thing that was measured on the 0–100 scale.
struct AgentPeriods: Hashable, Sendable {
  /// The agent's id.
  var agent: String
  /// What was measured in the window before.
  var before = Tally()
  /// What was measured in the window after.
  var after = Tally()

  /// What the mean after has more; `nil` unless both windows have something.
  var change: Double? {
    guard let old = before.mean, let new = after.mean else { return nil }
    return new - old
  }

  /// Whether both windows have something.
  var isComplete: Bool { before.count > 0 && after.count > 0 }
}

extension [AgentPeriods] {
  /// Where a mean of these figures can be.
  var scale: ClosedRange<Double> { flatMap { [$0.before, $0.after] }.scale }

  /// Where a change of their means, or what a workshop does to one, can be.
  var scaleOfChanges: ClosedRange<Double> {
    scale == Estimate.percentages ? Estimate.changes : -Double.infinity...Double.infinity
  }

  /// The pooled standard deviation of single evaluations around their agent's mean of the window; `nil` where no one
  /// was evaluated twice in one window.
  var noise: Double? {
    var squares = 0.0
    var freedom = 0
    for agent in self {
      for tally in [agent.before, agent.after] {
        guard tally.count > 1, let deviation = tally.standardDeviation else { continue }
        squares += deviation * deviation * Double(tally.count - 1)
        freedom += tally.count - 1
      }
    }
    return freedom > 0 ? (squares / Double(freedom)).squareRoot() : nil
  }
}
