import Notation
import QualityModel
import Statistics

/// How one agent changed on a coached criterion beside peers who were not coached, and what that allows to say.
///
/// An agent's mean moves without any coaching: evaluations scatter, everyone changes, and an agent picked for a low
/// mean rises again. So the verdict is `sustain` only where the change is more than evaluations of one agent scatter
/// (1.96·s·√(1/n₁ + 1/n₂), and the agent's own interval excludes 0), and where what is left of it after the peers'
/// change and the rebound is more than that too, and more than one agent differs from peers anyway (Crawford & Howell
/// 1998).
///
/// In simulated centres of 12 and of 30 agents with 12 evaluations before and 8 after, on a scale of five steps and
/// answered yes or no, it says `sustain` of 0.5 to 1.3 % of unchanged agents and of 1.5 to 2.3 % of those with the
/// lowest mean before, whose own interval finds a rise in 8 to 15 %; `escalate` of 0.6 to 1.7 %. Of the lowest who
/// truly rise by 30 points it says `sustain` in 52 to 61 % (2,000 draws each, `FollowUpSimulationTests`).
struct CoachedChange {
  /// The agent's change, after minus before.
  let change: Estimate
  /// The peers' mean change.
  let peers: Estimate
  /// The agent's change minus the peers'.
  let difference: Estimate
  /// What an agent so far from the peers gains by itself.
  let rebound: Estimate
  /// How far the agent's change reaches by the scatter of evaluations alone; `nil` where nothing scatters.
  let noise: Double?

  /// Compares.
  /// - Parameters:
  ///   - before: the agent's evaluations before, on the 0–100 scale.
  ///   - after: those after.
  ///   - peers: the peers' figures in the same two windows; each has both.
  init(before: [Double], after: [Double], peers: [AgentPeriods], earlier: EarlierPeriods) {
    let own = AgentPeriods(agent: "", before: Tally(before), after: Tally(after))
    change = Self.change(before, after)
    let changes = peers.compactMap(\.change)
    let observations = peers.reduce(0) { $0 + $1.before.count + $1.after.count }
    self.peers = .mean(ofMeans: changes, observations: observations, unit: "agent", quantity: "changes")
    difference = Self.difference(own.change, changes, observations + before.count + after.count)
    rebound = Self.rebound(of: own, among: peers, earlier)
    let pooled = ([own] + peers).noise.map { deviation in
      1.96 * deviation * (1 / Double(before.count) + 1 / Double(after.count)).squareRoot()
    }
    // An agent who scatters more than the others has a wider interval of their own; no verdict may contradict it.
    noise = [pooled, Self.halfWidth(of: change)].compactMap(\.self).max()
  }

  private static func halfWidth(of estimate: Estimate) -> Double? {
    guard let value = estimate.value, let high = estimate.high else { return nil }
    return high - value
  }

  private static func change(_ before: [Double], _ after: [Double]) -> Estimate {
    let test = WelchT(before, after)
    return TestedEstimate(
      value: test.difference, low: test.low, high: test.high, p: test.p, n: before.count + after.count,
      method: "mean after minus mean before over evaluations, Welch's t interval"
    ).estimate
  }

  private static func difference(_ own: Double?, _ changes: [Double], _ observations: Int) -> Estimate {
    let method =
      "the agent's change minus the peers' mean change, interval of one case against peers by Crawford and Howell"
    guard changes.count >= FollowUp.enough, let own else {
      let reason = Estimate.Reason.tooFew("n = \(Count.text(changes.count, "peer"))")
      return Estimate(undefined: reason, n: changes.count, observations: observations, method: method)
    }
    let test = CaseAgainstPeers(own, peers: changes)
    return TestedEstimate(
      value: test.difference, low: test.low, high: test.high, p: test.p, n: changes.count, observations: observations,
      method: method
    ).estimate
  }

  private static func rebound(of own: AgentPeriods, among peers: [AgentPeriods], _ earlier: EarlierPeriods) -> Estimate
  {
    guard let start = own.before.mean, let others = Descriptives(peers.compactMap(\.before.mean)).mean else {
      return Estimate(undefined: .other("no one to compare with"), n: earlier.pairs.count, method: earlier.method)
    }
    return Rebound.expected(ofGap: others - start, earlier: earlier.pairs, least: 0, method: earlier.method)
  }
}

extension CoachedChange {
  /// How far one agent's difference from peers reaches by chance alone, in points; `nil` where that is unknown.
  var margin: Double? {
    guard let noise, let value = difference.value, let high = difference.high else { return nil }
    return max(high - value, noise)
  }

  /// What is left of the change after the peers' and the rebound, which only ever counts against a finding.
  var rest: Double? {
    guard let difference = difference.value, let change = change.value, let rebound = rebound.value else { return nil }
    return difference - (change > 0 ? max(0, rebound) : min(0, rebound))
  }

  /// The smallest change of the agent, up or down, that would have been distinguished from chance.
  func threshold(rising: Bool) -> Double? {
    guard let noise, let margin, let peers = peers.value, let rebound = rebound.value else { return nil }
    return rising ? max(noise, peers + max(0, rebound) + margin) : min(-noise, peers + min(0, rebound) - margin)
  }

  /// What the figures say; `nil` where one of them is missing.
  var verdict: CoachingPlan.Verdict? {
    guard let change = change.value, let noise, let margin, let rest else { return nil }
    if change > noise, rest > margin { return .sustain }
    if change < -noise, rest < -margin { return .escalate }
    return .refine
  }
}

/// Means of agents in two periods before a session, which show how much of a distance stays.
struct EarlierPeriods {
  /// The means of each agent that has both.
  var pairs: [(Double, Double)]
  /// What they are, for the rebound's `method`.
  var method: String

  /// Takes the days before once more before themselves and those days; where under 8 agents have both, the two halves
  /// of the days before.
  init(windows: [(Double, Double)], halves: [(Double, Double)]) {
    let formula = "(1 − r)·(the peers' mean before − the agent's), r of"
    if windows.count >= Rebound.fewest {
      pairs = windows
      method = "\(formula) agent means in two earlier periods"
    } else {
      pairs = halves
      method =
        "\(formula) agent means in the two halves of the days before: of so few evaluations r is low, and the rebound "
        + "rather overstated"
    }
  }
}
