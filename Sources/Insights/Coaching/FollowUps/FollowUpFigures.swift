package import Notation
package import QualityModel
package import Statistics

/// What is measured of one coached behaviour, before anything is judged.
///
/// Changes are after minus before, in points of the 0–100 scale.
package struct FollowUpFigures: Hashable, Sendable {
  /// The plan's id.
  package var plan: String
  /// The agent.
  package var agent: People.Agent
  /// The criterion's id.
  package var criterion: String
  /// Its title.
  package var title: String
  /// The day of the session.
  package var held: Day
  /// The day of the follow-up.
  package var due: Day
  /// How far it is.
  package var state: FollowUp.State
  /// How many evaluations after the session count on it.
  package var have: Int
  /// How many it takes.
  package var need: Int
  /// The days before the session that it measures from.
  package var beforeDays: DayWindow
  /// The days after the session that it measures: to the follow-up's, or to the one that completed the evaluations.
  package var afterDays: DayWindow
  /// The agent's mean before; `n` counts evaluations.
  package var before: Estimate
  /// The agent's mean after; `n` counts evaluations.
  package var after: Estimate
  /// The change of the agent's mean, by Welch's t over evaluations.
  package var change: Estimate
  /// The mean change of the agent's criteria that were not coached; `n` counts criteria.
  package var uncoached: Estimate
  /// The mean change of peers over the same days; `n` counts peers.
  package var peers: Estimate
  /// The agent's change minus the peers', by Crawford & Howell (1998, The Clinical Neuropsychologist 12:482–486).
  package var difference: Estimate
  /// What an agent so far from the peers gains by itself.
  package var rebound: Estimate
  /// What the agent undertook.
  package var commitment: String?
  /// What the agent sees differently.
  package var disagreement: String?
}

extension FollowUpFigures {
  /// Measures; figures are cut to where they can be.
  init(_ evidence: FollowUpEvidence, _ change: CoachedChange, due: Day) {
    let (plan, focus) = (evidence.records.plan, evidence.focus)
    self.plan = plan.id
    agent = evidence.records.agent
    criterion = focus.criterion
    title = focus.title
    held = plan.held
    self.due = due
    have = evidence.ownAfter.count
    need = evidence.need
    state = FollowUp.State(have: have, need: need, due: due, today: Day(of: evidence.records.now))
    beforeDays = evidence.before
    afterDays = evidence.after
    let isPassOrFail = evidence.criterion?.isPassOrFail ?? false
    before = .passRate(of: Tally(evidence.ownBefore.map(\.value)), orMeanUnless: isPassOrFail)
    after = .passRate(of: Tally(evidence.ownAfter.map(\.value)), orMeanUnless: isPassOrFail)
    self.change = change.change.cut(to: Estimate.changes)
    peers = change.peers.cut(to: Estimate.changes)
    difference = change.difference.cut(to: Estimate.changes)
    rebound = change.rebound
    uncoached = evidence.uncoached
    commitment = focus.commitment
    disagreement = plan.disagreement?.text
  }

  /// Returns the figures without those of a change, which is not shown week by week until it is the one hoped for, nor
  /// between two meanings of a criterion.
  func withholding(because reason: String) -> FollowUpFigures {
    func without(_ estimate: Estimate) -> Estimate {
      Estimate(undefined: .other(reason), n: estimate.n, observations: estimate.observations, method: estimate.method)
    }
    var figures = self
    figures.after = without(after)
    figures.change = without(change)
    figures.peers = without(peers)
    figures.difference = without(difference)
    figures.rebound = without(rebound)
    figures.uncoached = without(uncoached)
    return figures
  }
}
