import Foundation
import Notation
import QualityModel

@testable import Insights

/// A study made by hand: scores of agents before and after, and what a test changes of it.
struct StudyUnderTest {
  var workshop = Workshop(
    id: "empathy", title: "Empathy", held: Self.day(30), rubric: "form", cohort: [], comparison: [],
    before: .init(from: Self.day(0), to: Self.day(29)), after: .init(from: Self.day(31), to: Self.day(60)),
    selectedBecause: .random, declared: .init(at: Self.day(-5).start, digest: "sha256:0"))
  var evaluations: [EvaluationFacts] = []
  var rubrics: [Rubric] = []
  var others: [Workshop] = []
  var purposes: Set<Evaluation.Purpose> = [.monitoring, .workshop]
  var isChanged = false

  /// Days counted from 2026-09-01.
  static func day(_ number: Int) -> Day { Day(since1970: 20_697 + number) }

  /// Makes a study of agents with the same scores in each window.
  init(cohort: [String: ([Double], [Double])], comparison: [String: ([Double], [Double])] = [:]) {
    workshop.cohort = cohort.keys.sorted()
    workshop.comparison = comparison.keys.sorted()
    for (agent, scores) in cohort.merging(comparison, uniquingKeysWith: { one, _ in one }).sorted(by: {
      $0.key < $1.key
    }) {
      add(agent, scores.0, from: 0)
      add(agent, scores.1, from: 31)
    }
  }

  /// A cohort of so many agents around 70 that changes by about `change`, two evaluations in each window.
  static func of(
    _ agents: Int, change: Double = 5, prefix: String = "agent", from start: Double = 70
  ) -> [String: ([Double], [Double])] {
    (0..<agents).reduce(into: [:]) { all, number in
      let level = start + Double(number * 7 % 11)
      let rise = change + Double(number * 5 % 7) - 3
      let agent = "\(prefix)-\(String(number + 1000).dropFirst())"
      all[agent] = ([level - 4, level, level + 4], [level + rise - 4, level + rise, level + rise + 4])
    }
  }

  mutating func add(_ agent: String, _ scores: [Double], from day: Int, by evaluator: String = "q-martin") {
    for (number, score) in scores.enumerated() {
      evaluations.append(.scored(agent, score, on: Self.day(day + number).start, by: evaluator))
    }
  }

  /// Changes the evaluations of one window.
  mutating func change(after: Bool, _ body: (inout EvaluationFacts) -> Void) {
    let window = after ? workshop.after : workshop.before
    for index in evaluations.indices where evaluations[index].occurredAt.map(window.contains) == true {
      body(&evaluations[index])
    }
  }

  var comparison: WorkshopComparison {
    WorkshopComparison(
      ComparisonRecords(
        workshop: workshop, evaluations: evaluations, rubrics: rubrics, otherWorkshops: others, purposes: purposes,
        isChangedSinceDeclared: isChanged, now: Self.day(90).start))
  }

  /// The ids of the threats that are found.
  var threats: [Threat.ID] { comparison.threats.map(\.id) }

  /// One threat; `nil` where it is not found.
  func threat(_ id: Threat.ID) -> Threat? { comparison.threats.first { $0.id == id } }
}
