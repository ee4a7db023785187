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
    /// What the lowest agent's own change would have been called, by its interval alone.
    var naive: [CoachingPlan.Verdict?] = []

    mutating func add(_ draw: Draw, _ earlier: EarlierPeriods) {
      let effect = draw.centre.effect
      let low = draw.change(of: draw.lowest, earlier)
      unchanged.append(draw.change(of: draw.anybody, earlier).verdict)
      lowest.append(low.verdict)
      highest.append(draw.change(of: draw.highest, earlier).verdict)
      improved.append(draw.change(of: draw.anybody, effect: effect, earlier).verdict)
      lowestImproved.append(draw.change(of: draw.lowest, effect: effect, earlier).verdict)
      worsened.append(draw.change(of: draw.anybody, effect: -effect, earlier).verdict)
      naive.append((low.change.low ?? 0) > 0 ? .sustain : .refine)
    }
  }

  /// Returns the verdicts of so many draws: with days before those before, and with the halves of those before alone.
  func verdicts(draws: Int) -> (windows: Shares, halves: Shares) {
    (0..<draws).reduce(into: (Shares(), Shares())) { shares, seed in
      let draw = Draw(self, seed: UInt64(seed) &* 7919 &+ 20_261_122)
      shares.0.add(draw, EarlierPeriods(windows: draw.windows, halves: draw.halves))
      shares.1.add(draw, EarlierPeriods(windows: [], halves: draw.halves))
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
  /// Agents' means in the days before those before, and in those before.
  let windows: [(Double, Double)]
  /// Agents' means in the two halves of the days before.
  let halves: [(Double, Double)]
  private let periods: [AgentPeriods]

  init(_ centre: SimulatedCentre, seed: UInt64) {
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
    let first = window(centre.before).map { $0.map(centre.value) }
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
    windows = Array(zip(first.map(\.mean), means))
    halves = before.map { (Array($0[..<half]).mean, Array($0[half...]).mean) }
    periods = before.indices.map { index in
      AgentPeriods(
        agent: "agent-\(index)", before: Tally(before[index]), after: Tally(levels[index].map(centre.value)))
    }
  }

  func change(of agent: Int, effect: Double = 0, _ earlier: EarlierPeriods) -> CoachedChange {
    CoachedChange(
      before: before[agent], after: levels[agent].map { centre.value($0 + effect) },
      peers: periods.indices.filter { $0 != agent }.map { periods[$0] }, earlier: earlier)
  }
}

extension [Double] {
  fileprivate var mean: Double { reduce(0, +) / Double(Swift.max(1, count)) }
}
