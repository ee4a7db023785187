package import Statistics

extension TeamOverview {
  /// A criterion on which members fall short alike: coaching one of them would not fix it.
  package struct ProcessProblem: Hashable, Sendable {
    /// The criterion's id.
    package var criterion: String
    /// Its title.
    package var title: String
    /// What the rubric says of it; empty where it says nothing.
    package var guidance: String
    /// The members' mean over evaluations, with an interval by agent.
    package var mean: Estimate
    /// How many members have enough evaluations on it.
    package var told: Int
    /// How many of those are below the target.
    package var below: Int
    /// How many of those are below the target, drawn as far as chance scatters them, and share most of what they lack
    /// with their colleagues.
    package var alike: Int
    /// What it weighs when everything counts, in percent of the score.
    package var share: Double
    /// The variance between the members' true means, in squared points; `nil` where it cannot be determined.
    package var varianceBetween: Double?

    /// What it costs an evaluation in which it counts, in percentage points: what the mean lacks to 100 times its
    /// share.
    package var pointsLost: Double { mean.value.map { (100 - $0) / 100 * share } ?? 0 }
  }
}
