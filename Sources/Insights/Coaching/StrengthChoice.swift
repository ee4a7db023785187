import QualityModel
import Statistics

/// What a session can begin with: a criterion on which the agent leads, else the one that goes best.
struct StrengthChoice {
  /// A criterion with how far the agent is above colleagues.
  struct Choice {
    var cost: CriterionCost
    /// In points; 0 where there is no one to compare with.
    var lead: Double
    var standsOut: Bool
  }

  let choice: Choice?

  /// A lead below this is not a lead, in points.
  private static let smallestLead = 1.0
  /// The mean from which something is done well.
  private static let well = 80.0

  /// - Parameters:
  ///   - ranking: the criteria with enough evaluations.
  ///   - gaps: the ids of those that are coached or wait for it, which are not praised as well.
  ///   - counted: how often each counted for colleagues.
  init(_ ranking: [CriterionCost], besides gaps: Set<String>, counted: [String: Int]) {
    let able = ranking.filter { !gaps.contains($0.criterion) }
    let half = ranking.compactMap(\.mean.value).sorted().upperHalf
    func isGood(_ cost: CriterionCost) -> Bool { (cost.mean.value ?? 0) >= min(Self.well, half) }
    let leading = able.filter {
      counted[$0.criterion, default: 0] >= CoachingProposal.enough && $0.lead > Self.smallestLead
    }
    let best = leading.max { left, right in
      isGood(left) != isGood(right) ? isGood(right) : left.lead < right.lead
    }
    if let best {
      choice = Choice(cost: best, lead: best.lead, standsOut: true)
      return
    }
    let reliable = able.filter { $0.mean.value ?? 0 >= Self.well }.max { left, right in
      let (mine, its) = (left.mean.value ?? 0, right.mean.value ?? 0)
      return (mine, left.weight * left.applies) < (its, right.weight * right.applies)
    }
    choice = reliable.map { Choice(cost: $0, lead: $0.team.value == nil ? 0 : $0.lead, standsOut: false) }
  }
}

extension CriterionCost {
  /// How far the agent's mean, drawn towards the colleagues', is above theirs, in points; 0 without colleagues.
  fileprivate var lead: Double { team.value.map { shrunkMean - $0 } ?? 0 }
}

extension [Double] {
  /// The middle one, of two the upper, from which the upper half begins; without any it is never reached.
  fileprivate var upperHalf: Double { isEmpty ? .infinity : self[count / 2] }
}
