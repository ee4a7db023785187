import Foundation
import Notation
import QualityModel
import TestSupport

@testable import Insights

/// A study whose truth is known: scores = 75 + agent (SD 6) + agent in that period (SD 3) + evaluator (SD 4) + call (SD
/// 9).
struct SimulatedStudy {
  /// Agents in the cohort.
  var cohort = 8
  /// Agents to compare with.
  var others = 0
  /// Evaluations of an agent in each window.
  var evaluations = 5
  /// What the workshop adds to the score of the cohort, in points.
  var effect = 0.0
  /// Whether the cohort is the lowest of all by the scores before, and the others the rest.
  var isPickedLow = false
  /// Why people were picked, as the study says.
  var reason: Workshop.Selection? = .random

  /// Returns the comparison of one draw.
  func comparison(seed: UInt64) -> WorkshopComparison {
    var numbers = Gaussian(seed: seed)
    let panel = (0..<4).map { _ in numbers.next(deviation: 4) }
    let agents = (0..<(cohort + others)).map { _ in numbers.next(deviation: 6) }
    var before = agents.map { scores(75 + $0, panel, &numbers) }
    let order = agents.indices.sorted { isPickedLow ? before[$0].mean < before[$1].mean : $0 < $1 }
    let trained = Set(order.prefix(cohort))
    var after = agents.indices.map { scores(75 + agents[$0] + (trained.contains($0) ? effect : 0), panel, &numbers) }
    before = order.map { before[$0] }
    after = order.map { after[$0] }
    return WorkshopComparison(
      ComparisonRecords(
        workshop: workshop, evaluations: facts(before, on: workshop.before) + facts(after, on: workshop.after),
        rubrics: [], now: Date(timeIntervalSince1970: 1_800_000_000)))
  }

  /// The study itself.
  var workshop: Workshop {
    func window(_ from: Int) -> DayWindow { .init(from: Day(since1970: from), to: Day(since1970: from + 30)) }
    return Workshop(
      id: "simulated", title: "Simulated", held: Day(since1970: 20_031), rubric: "form",
      cohort: (0..<cohort).map { "agent-\($0)" }, comparison: (cohort..<(cohort + others)).map { "agent-\($0)" },
      before: window(20_000), after: window(20_032), selectedBecause: reason)
  }

  private func scores(_ level: Double, _ panel: [Double], _ numbers: inout Gaussian) -> [Score] {
    let drift = numbers.next(deviation: 3)
    return (0..<evaluations).map { _ in
      let evaluator = numbers.pick(panel.count)
      let percent = (level + drift + panel[evaluator] + numbers.next(deviation: 9)).rounded()
      return Score(evaluator: evaluator, percent: min(100, max(0, percent)))
    }
  }

  private func facts(_ scores: [[Score]], on window: DayWindow) -> [EvaluationFacts] {
    scores.enumerated().flatMap { agent, scores in
      scores.enumerated().map { number, score in
        let day = window.moments.lowerBound + Double(number) * 86_400
        return .scored("agent-\(agent)", score.percent, on: day, by: "evaluator-\(score.evaluator)")
      }
    }
  }
}

private struct Score {
  var evaluator: Int
  var percent: Double
}

extension [Score] {
  fileprivate var mean: Double { reduce(0) { $0 + $1.percent } / Double(Swift.max(1, count)) }
}

/// Normal numbers of a seed, by the method of Box and Muller (1958).
struct Gaussian {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func next(deviation: Double) -> Double {
    let radius = (-2 * log(Double.random(in: Double.leastNonzeroMagnitude..<1, using: &numbers))).squareRoot()
    return deviation * radius * cos(2 * .pi * Double.random(in: 0..<1, using: &numbers))
  }

  mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
}

extension EvaluationFacts {
  /// Facts of one evaluation that has nothing but a score, and what else is said.
  static func scored(
    _ agent: String, _ percent: Double?, on day: Date, by evaluator: String = "q-martin", version: Int = 1,
    purpose: Evaluation.Purpose = .monitoring, reason: String? = "refund", rating: Double? = nil,
    resolved: Bool? = nil, criteria: [CriterionFact]? = nil, critical: [String: CriticalCount] = [:]
  ) -> EvaluationFacts {
    EvaluationFacts(
      id: "\(agent)-\(Int(day.timeIntervalSince1970))", status: .submitted, purpose: purpose, agent: agent,
      evaluator: evaluator, interaction: "call", channel: .voice, startedAt: day, team: nil, reason: reason,
      rubric: "form", version: version, submittedAt: day + 3600, percent: percent, band: nil, critical: critical,
      rating: rating, resolved: resolved, tags: [], criteria: criteria)
  }
}
