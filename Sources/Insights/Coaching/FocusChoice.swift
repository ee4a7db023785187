import QualityModel
import Statistics

/// What to coach: criteria in the order in which they matter, and the first of them that are the agent's own.
struct FocusChoice {
  /// Every criterion with enough evaluations: critical ones that are missed again and again, then by cost.
  let ranking: [CriterionCost]
  /// What to coach, at most two.
  let focus: [CriterionCost]
  /// What recurs because of the process.
  let process: [CriterionCost]
  /// What recurs and has to wait.
  let withheld: [CriterionCost]

  /// - Parameters:
  ///   - costs: of every criterion, in the rubric's order.
  ///   - chosen: the ids that were chosen.
  ///   - isSpeedDue: whether criteria about speed may be coached.
  init(_ costs: [CriterionCost], chosen: [String], isSpeedDue: Bool) {
    ranking = costs.filter(\.isEnough).ranked
    let asked = chosen.enumerated().filter { !chosen.prefix($0).contains($1) }
      .compactMap { _, id in costs.first { $0.criterion == id } }
    let recurring = ranking.filter(\.recurs)
    withheld = recurring.filter { cost in
      cost.lens == .efficiency && !isSpeedDue && !asked.contains { $0.criterion == cost.criterion }
    }
    let candidates = recurring.without(withheld)
    process = candidates.filter { $0.cause == .process }.without(asked)
    focus = asked.isEmpty ? Self.focus(among: candidates) : asked
  }

  private static func focus(among candidates: [CriterionCost]) -> [CriterionCost] {
    let own = candidates.filter { $0.cause == .person }.firstTwo
    guard own.count < CoachingPlan.mostFocus else { return own }
    let above = own.first.flatMap { first in candidates.firstIndex { $0.criterion == first.criterion } }
    let common = candidates.prefix(above ?? candidates.count).filter { $0.cause == .process }
    return own + Array(common).firstTwo.prefix(CoachingPlan.mostFocus - own.count)
  }
}

extension [CriterionCost] {
  /// Critical ones that recur come first, each kind by cost, then by misses, then in the order there was.
  fileprivate var ranked: [CriterionCost] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.isCriticalAgain != other.isCriticalAgain { return one.isCriticalAgain }
      let (mine, its) = (one.cost.value ?? 0, other.cost.value ?? 0)
      if mine != its { return mine > its }
      return one.misses != other.misses ? one.misses > other.misses : left.offset < right.offset
    }
    .map(\.element)
  }

  /// The first, and the next that costs at least half as much: a habit that costs less is better left for later.
  fileprivate var firstTwo: [CriterionCost] {
    guard let first else { return [] }
    let second = dropFirst().first { $0.cost.value ?? 0 >= (first.cost.value ?? 0) / 2 }
    return [first] + [second].compactMap(\.self)
  }

  fileprivate func without(_ others: [CriterionCost]) -> [CriterionCost] {
    filter { cost in !others.contains { $0.criterion == cost.criterion } }
  }
}
