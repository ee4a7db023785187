import Notation
import QualityModel
package import Statistics
import Synchronization

/// How one group changed: agents are the units, each with the mean of its evaluations before and after.
package struct ComparedGroup: Hashable, Sendable {
  /// The unweighted mean of agent means before.
  package var before: Estimate
  /// The same after.
  package var after: Estimate
  /// The mean change of agent means, in points, by the paired t test.
  package var change: TestedEstimate
  /// Exact two-sided p of Wilcoxon's signed-rank test on the changes, 0…1: the check of robustness.
  package var wilcoxonP: Double?
  /// How many agents' mean rose.
  package var improved: Int
  /// How many agents' mean fell.
  package var declined: Int
  /// How many agents' mean stayed.
  package var unchanged: Int
  /// How many rose by more than evaluations of one agent scatter anyway; `nil` where that is unknown.
  package var improvedBeyondNoise: Int?
  /// How many fell by more than that.
  package var declinedBeyondNoise: Int?
  /// The smallest true change, in points, that would be seen 80 times in 100 with so many agents.
  package var minimumDetectable: Double?
  /// How many agents have both windows.
  package var agents: Int
  /// Their evaluations before.
  package var evaluationsBefore: Int
  /// Their evaluations after.
  package var evaluationsAfter: Int

  /// Compares the agents that have both windows; the others do not count.
  init(_ all: [AgentPeriods]) {
    let agents = all.filter(\.isComplete)
    let old = agents.compactMap(\.before.mean)
    let new = agents.compactMap(\.after.mean)
    let changes = agents.compactMap(\.change)
    self.agents = agents.count
    evaluationsBefore = agents.reduce(0) { $0 + $1.before.count }
    evaluationsAfter = agents.reduce(0) { $0 + $1.after.count }
    before = .mean(ofMeans: old, observations: evaluationsBefore, unit: "agent").cut(to: agents.scale)
    after = .mean(ofMeans: new, observations: evaluationsAfter, unit: "agent").cut(to: agents.scale)
    let test = PairedT(before: old, after: new)
    let difference = Estimate.mean(
      ofMeans: changes, observations: evaluationsBefore + evaluationsAfter, unit: "agent", quantity: "changes")
    change = TestedEstimate(difference, p: test.p.value, standardError: test.standardError.value)
      .cut(to: agents.scaleOfChanges)
    wilcoxonP = WilcoxonSignedRank.exactP(differences: changes).value
    improved = changes.count { $0 > Self.rounding }
    declined = changes.count { $0 < -Self.rounding }
    unchanged = changes.count - improved - declined
    minimumDetectable = Self.minimumDetectable(test)
    countBeyondNoise(agents)
  }

  /// A group that is not reported, for a reason.
  init(undefined reason: Estimate.Reason) {
    self.init([])
    before = Estimate(undefined: reason, n: 0, method: before.method)
    after = Estimate(undefined: reason, n: 0, method: after.method)
    change = TestedEstimate(Estimate(undefined: reason, n: 0, method: change.estimate.method))
  }

  /// Means of the same figures may differ by that much through the rounding of binary fractions.
  private static let rounding = 1e-9

  /// |change| > 1.96·s·√(1/n₁ + 1/n₂), s being the pooled standard deviation within agents and windows.
  private mutating func countBeyondNoise(_ agents: [AgentPeriods]) {
    guard let noise = agents.noise else { return }
    func isBeyond(_ agent: AgentPeriods) -> Bool {
      let error = noise * (1 / Double(agent.before.count) + 1 / Double(agent.after.count)).squareRoot()
      return abs(agent.change ?? 0) > 1.96 * error
    }
    improvedBeyondNoise = agents.count { ($0.change ?? 0) > 0 && isBeyond($0) }
    declinedBeyondNoise = agents.count { ($0.change ?? 0) < 0 && isBeyond($0) }
  }

  private static func minimumDetectable(_ test: PairedT) -> Double? {
    guard let deviation = test.deviation.value, test.n >= 3, test.t.value != nil else { return nil }
    return detectableEffect(test.n).map { $0 * deviation }
  }

  /// Depends on the number of agents alone, and takes as long as the rest of a measure.
  private static func detectableEffect(_ n: Int) -> Double? {
    detectableEffects.withLock { known in
      if let effect = known[n] { return effect }
      let effect = StudyDesign(cohort: n).detectable
      known[n] = .some(effect)
      return effect
    }
  }

  private static let detectableEffects = Mutex<[Int: Double?]>([:])
}

extension ComparedGroup: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "before": before, "after": after, "change": change, "wilcoxonP": wilcoxonP, "improved": improved,
      "declined": declined, "unchanged": unchanged, "improvedBeyondNoise": improvedBeyondNoise,
      "declinedBeyondNoise": declinedBeyondNoise, "minimumDetectable": minimumDetectable, "agents": agents,
      "evaluationsBefore": evaluationsBefore, "evaluationsAfter": evaluationsAfter,
    ])
  }
}
