import Foundation
import QualityModel
import Statistics

@testable import Insights

/// A centre whose truth is known: each evaluation of a criterion is agent + agent in that period + evaluator + call, on
/// a scale of five steps or answered yes or no.
struct SimulatedCentre: CustomStringConvertible {
  /// How a criterion is answered.
  enum Answer: String { case scale, yesNo = "yes or no" }

  var agents: Int
  var answer: Answer
  /// Evaluations of each agent before, and as many in the days before those.
  var before = 12
  /// Evaluations of each agent after.
  var after = 8

  var description: String { "\(agents) agents, \(answer.rawValue)" }

  /// What coaching adds to the coached agent, on the scale of `level`.
  var effect: Double { answer == .scale ? 30 : 1.5 }

  /// What became of one agent, who was picked in one way or another.
  struct Shares {
    var unchanged: [CoachingPlan.Verdict?] = []
    var lowest: [CoachingPlan.Verdict?] = []
    var highest: [CoachingPlan.Verdict?] = []
    var improved: [CoachingPlan.Verdict?] = []
    var lowestImproved: [CoachingPlan.Verdict?] = []
    var worsened: [CoachingPlan.Verdict?] = []
    /// Whether the lowest agent's own change would have been called one, by its interval alone.
    var naive: [CoachingPlan.Verdict?] = []
  }

  /// Returns the verdicts of so many draws; `hasEarlier` is whether there are days before those before.
  func verdicts(draws: Int, hasEarlier: Bool) -> Shares {
    (0..<draws).reduce(into: Shares()) { shares, seed in
      let draw = Draw(self, seed: UInt64(seed) &* 7919 &+ 20_261_122, hasEarlier: hasEarlier)
      shares.unchanged.append(draw.verdict(of: draw.anybody))
      shares.lowest.append(draw.verdict(of: draw.lowest))
      shares.highest.append(draw.verdict(of: draw.highest))
      shares.improved.append(draw.verdict(of: draw.anybody, effect: effect))
      shares.lowestImproved.append(draw.verdict(of: draw.lowest, effect: effect))
      shares.worsened.append(draw.verdict(of: draw.anybody, effect: -effect))
      let alone = draw.change(of: draw.lowest).change.low
      shares.naive.append((alone ?? 0) > 0 ? .sustain : .refine)
    }
  }

  /// What an evaluation comes to, 0–100.
  func value(_ level: Double) -> Double {
    answer == .scale ? min(100, max(0, (level / 25).rounded() * 25)) : level > 0 ? 100 : 0
  }

  /// Mean, and standard deviations between agents, periods of an agent, evaluators and calls.
  var level: (mean: Double, agent: Double, period: Double, evaluator: Double, call: Double) {
    answer == .scale ? (62, 12, 5, 6, 22) : (0.35, 0.6, 0.25, 0.3, 1)
  }
}

/// One draw of a centre.
struct Draw {
  let centre: SimulatedCentre
  let anybody: Int
  let lowest: Int
  let highest: Int
  /// What each evaluation after came to before it was answered on the scale.
  let levels: [[Double]]
  let before: [[Double]]
  let earlier: EarlierPeriods
  private let periods: [AgentPeriods]

  init(_ centre: SimulatedCentre, seed: UInt64, hasEarlier: Bool) {
    var numbers = Gaussian(seed: seed)
    let level = centre.level
    let panel = (0..<4).map { _ in numbers.next(deviation: level.evaluator) }
    let agents = (0..<centre.agents).map { _ in level.mean + numbers.next(deviation: level.agent) }
    func window(_ count: Int) -> [[Double]] {
      agents.map { agent in
        let drift = numbers.next(deviation: level.period)
        return (0..<count).map { _ in agent + drift + panel[numbers.pick(4)] + numbers.next(deviation: level.call) }
      }
    }
    let first = hasEarlier ? window(centre.before).map { $0.map(centre.value) } : []
    let before = window(centre.before).map { $0.map(centre.value) }
    let levels = window(centre.after)
    let means = before.map(\.mean)
    self.centre = centre
    self.levels = levels
    self.before = before
    anybody = numbers.pick(centre.agents)
    lowest = means.indices.min { means[$0] < means[$1] } ?? 0
    highest = means.indices.max { means[$0] < means[$1] } ?? 0
    let half = centre.before / 2
    earlier = EarlierPeriods(
      windows: Array(zip(first.map(\.mean), means)),
      halves: before.map { (Array($0[..<half]).mean, Array($0[half...]).mean) })
    periods = before.indices.map { index in
      AgentPeriods(
        agent: "agent-\(index)", before: Tally(before[index]), after: Tally(levels[index].map(centre.value)))
    }
  }

  func change(of agent: Int, effect: Double = 0) -> CoachedChange {
    CoachedChange(
      before: before[agent], after: levels[agent].map { centre.value($0 + effect) },
      peers: periods.indices.filter { $0 != agent }.map { periods[$0] }, earlier: earlier)
  }

  func verdict(of agent: Int, effect: Double = 0) -> CoachingPlan.Verdict? {
    change(of: agent, effect: effect).verdict
  }
}

extension [Double] {
  fileprivate var mean: Double { reduce(0, +) / Double(Swift.max(1, count)) }
}
