import Insights
import Notation
import QualityModel

/// Chooses what a session coaches, with the figures and moments of each criterion.
package struct ChooseFocus: Sendable {
  /// The ids of the criteria, the first first.
  package var criteria: [String]
  /// The session.
  package var session: CoachingSession

  package init(_ criteria: [String], in session: CoachingSession) {
    self.criteria = criteria
    self.session = session
  }

  /// Answers with the session, in which what was said of a criterion before stays; throws `NotFound` for a criterion
  /// that the rubric does not have, and `TooMuchFocus` where more than two are named.
  package func perform(in world: World) throws -> CoachingSession {
    var seen: Set<String> = []
    let criteria = criteria.filter { seen.insert($0).inserted }
    guard criteria.count <= CoachingPlan.mostFocus else { throw TooMuchFocus() }
    try session.rubric.requireCriteria(criteria)
    let figures = try figures(of: criteria, in: world)
    var chosen = session
    chosen.chosen = criteria.compactMap { id in figures.first { $0.cost.criterion == id } }
    chosen.plan.focus = criteria.map { id in
      focus(on: id, figures.first { $0.cost.criterion == id }, said: session.plan.focus.first { $0.criterion == id })
    }
    return chosen
  }

  /// What the proposal holds already, else what a proposal for these criteria says.
  private func figures(of criteria: [String], in world: World) throws -> [CoachingProposal.Focus] {
    let offered = session.proposal.focus.filter { $0.cost.cause == .person }
    if criteria.allSatisfy({ id in offered.contains { $0.cost.criterion == id } }) { return offered }
    let window = session.plan.window
    return try PreparePlan(
      agent: session.plan.agent, rubric: session.rubric.id, from: window.from, to: window.to, focus: criteria
    ).perform(in: world).proposal.focus
  }

  private func focus(
    on id: String, _ figures: CoachingProposal.Focus?, said: CoachingPlan.Focus?
  ) -> CoachingPlan.Focus {
    if let figures { return figures.agreed(after: said) }
    // The agent has no evaluations on it yet, so there is no mean to begin from.
    let title = session.rubric.criterion(id)?.title ?? Criterion.title(from: id)
    return said ?? CoachingPlan.Focus(criterion: id, title: title, target: 0)
  }
}

extension Rubric {
  /// Throws `NotFound` with the nearest criterion unless all of some ids are of criteria that count.
  func requireCriteria(_ ids: [String]) throws(NotFound) {
    let known = countingCriteria.map(\.id)
    guard let unknown = ids.first(where: { !known.contains($0) }) else { return }
    throw NotFound("criterion that counts", unknown, among: known, otherwise: "`rubric show \(id)` lists the criteria")
  }
}
