public import Statistics

extension TeamOverview {
  /// A criterion on which members fall short alike: coaching one of them would not mend it.
  public struct ProcessProblem: Hashable, Sendable {
    /// The criterion's id.
    public var criterion: String
    /// Its title.
    public var title: String
    /// What the rubric says of it; empty where it says nothing.
    public var guidance: String
    /// The members' mean over evaluations, with an interval by agent.
    public var mean: Estimate
    /// How many members counted on it often enough to be told.
    public var told: Int
    /// How many of those lie below the target.
    public var below: Int
    /// How many of those lie below the target, drawn as far as chance scatters them, and share most of what they lack
    /// with their colleagues.
    public var alike: Int
    /// What it weighs when everything counts, in percent of the score.
    public var share: Double
    /// The variance between the members' true means, in squared points; `nil` where it cannot be told.
    public var varianceBetween: Double?

    /// What it costs an evaluation in which it counts, in percentage points: what the mean lacks to 100 times its share.
    public var pointsLost: Double { mean.value.map { (100 - $0) / 100 * share } ?? 0 }
  }
}
