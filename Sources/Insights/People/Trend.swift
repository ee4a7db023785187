import Notation
import QualityModel
package import Statistics

/// How scores and customer ratings move from month to month, for all or group by group: `trend --json`.
///
/// Every mean is over evaluations. Its interval allows for the likeness of one agent's evaluations; only where a group
/// is one agent alone is it by t over the evaluations themselves, or Wilson's of a criterion that is passed or failed.
package struct Trend: Hashable, Sendable {
  /// What to group by: each group has its own line of months.
  package enum Grouping: String, Hashable, Sendable, CaseIterable, Encodable { case team, agent, criterion, reason }

  /// What evaluations are grouped by; `nil` where there is one group.
  package var by: Grouping?
  /// The groups, those with most evaluations first and that without a known name last.
  package var groups: [Group]
  /// How many groups there are, also where only some are listed.
  package var total: Int
  /// How many evaluations there are in all groups; of criteria, how often one counted.
  package var evaluations: Int
  /// The means to reach.
  package var targets: Targets
  /// How many evaluations are counted under the month of their submission, because the time of the contact is not
  /// known.
  package var datedBySubmission: Int

  /// The months of one group.
  package struct Group: Hashable, Sendable {
    /// The team, agent, criterion or reason; `nil` for all, and where it is not known.
    package var group: String?
    /// The criterion's rubric; `nil` unless groups are criteria.
    package var rubric: String?
    /// How many evaluations there are, or how often the criterion counted.
    package var evaluations: Int
    /// How many agents they are of.
    package var agents: Int
    /// The mean over all months: of scores, or of a criterion's fractions times 100.
    package var score: Estimate
    /// The mean customer rating over all months; `nil` for a criterion.
    package var customerRating: Estimate?
    /// The months in which something was evaluated, oldest first; the others are gaps.
    package var months: [Month]

    /// What is between the first and the last month; `nil` unless there are two and both have an interval.
    package var change: Change? {
      let scored = months.filter { $0.score.value != nil }
      guard let first = scored.first, let last = scored.last, first.month != last.month,
        first.score.undefined == nil, last.score.undefined == nil, let from = first.score.value,
        let to = last.score.value
      else { return nil }
      return Change(from: first.month, to: last.month, points: (to - from).roundedForStorage)
    }
  }

  /// One month of a group.
  package struct Month: Hashable, Sendable {
    /// The month, `YYYY-MM`.
    package var month: String
    /// The mean of scores, or of a criterion's fractions times 100.
    package var score: Estimate
    /// The mean customer rating; `nil` for a criterion.
    package var customerRating: Estimate?
  }

  /// The difference of two months' means.
  package struct Change: Hashable, Sendable, Encodable {
    /// The earlier month.
    package var from: String
    /// The later month.
    package var to: String
    /// What the later mean has more, in points.
    package var points: Double
  }

  /// Returns the trend with at most so many groups, the first ones.
  package func limited(to count: Int?) -> Trend {
    var limited = self
    if let count { limited.groups = Array(groups.prefix(count)) }
    return limited
  }
}

extension Trend {
  /// Every month from the first to the last in which a group has something, gaps included.
  package var months: [String] {
    let known = groups.flatMap(\.months).map(\.month)
    guard let first = known.min().flatMap(Notation.Month.init), let last = known.max().flatMap(Notation.Month.init)
    else { return [] }
    return (first.number...last.number).map { Notation.Month(number: $0).description }
  }
}
