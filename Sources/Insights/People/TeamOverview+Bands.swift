import QualityModel
import Statistics

extension TeamOverview {
  /// Members whose means cannot be distinguished.
  ///
  /// Two members are joined where their 95 % intervals overlap, and a band is everyone who is joined to one another
  /// directly or through others. So a chain of overlaps can hold two members whose own intervals do not overlap: they
  /// do differ, but those between them cannot be put on either side, and `ends` names the two furthest apart.
  ///
  /// Overlapping intervals are the cautious rule: two means may differ although their intervals overlap a little, but
  /// a member of another band differs with enough certainty to be reported.
  package struct Band: Hashable, Sendable {
    /// The members, by name: within a band there is no order.
    package var members: [Member]
    /// Where the lowest interval begins.
    package var low: Double
    /// Where the highest interval ends.
    package var high: Double
    /// The two whose own intervals are furthest apart, the higher first; `nil` where all overlap with all.
    package var ends: Ends?

    /// Two members of a band whose own intervals do not overlap.
    package struct Ends: Hashable, Sendable {
      /// The one whose interval is higher.
      package var higher: Member
      /// The one whose interval is lower.
      package var lower: Member
    }
  }
}

extension TeamOverview.Band {
  /// One member with an interval.
  private struct Entry {
    var member: TeamOverview.Member
    var low: Double
    var high: Double
  }

  /// Returns the connected components of overlapping intervals, from higher to lower; members without an interval are
  /// in none.
  static func bands(of members: [TeamOverview.Member]) -> [Self] {
    let entries = members.compactMap { member in
      member.score.low.flatMap { low in
        member.score.high.map { Entry(member: member, low: low, high: $0) }
      }
    }
    var joined: [[Entry]] = []
    var reach = -Double.infinity
    for entry in entries.sorted(by: { $0.low < $1.low }) {
      if entry.low <= reach, !joined.isEmpty {
        joined[joined.count - 1].append(entry)
      } else {
        joined.append([entry])
      }
      reach = max(reach, entry.high)
    }
    return joined.reversed().map(Self.init)
  }

  private init(_ entries: [Entry]) {
    members = entries.map(\.member).sorted { People.Agent.isBefore($0.agent, $1.agent) }
    low = entries.map(\.low).min() ?? 0
    high = entries.map(\.high).max() ?? 0
    guard let top = entries.max(by: { $0.low < $1.low }), let bottom = entries.min(by: { $0.high < $1.high }),
      top.low > bottom.high
    else { return }
    ends = Ends(higher: top.member, lower: bottom.member)
  }
}
