import Foundation
import Insights
import Notation
import QualityModel
import TestSupport

extension Example {
  /// A workshop for twelve agents with eight peers to compare with, whose evaluations are drawn from seeded numbers.
  static func records(
    gain: Double = 9, cohort: [String] = Self.cohort, comparison: [String] = Self.peers, evaluations: Int = 5
  ) -> ComparisonRecords {
    var draw = SplitMix64(seed: 41)
    let study = workshop(cohort, comparison)
    var facts: [EvaluationFacts] = []
    for (index, agent) in study.agents.enumerated() {
      let level = 68 + draw.normal() * 5
      for (window, first) in [(0, study.before.from), (1, study.after.from)] {
        let isTrained = index < cohort.count && window == 1
        for number in 0..<evaluations {
          let mean = level + (isTrained ? gain : 0) + draw.normal() * 6
          facts.append(fact("\(agent)-\(window)-\(number)", agent, mean, first, number, isTrained, &draw))
        }
      }
    }
    return ComparisonRecords(
      workshop: study, evaluations: facts, rubrics: [rubric], now: Date(timeIntervalSince1970: 1_797_000_000))
  }

  static let cohort = [
    "ana-lopez", "ben-ito", "cy-diaz", "dee-ng", "eli-novak", "fay-okoro", "gus-lind", "hana-sato", "ivo-petrov",
    "jo-march", "kai-berg", "lea-fontaine",
  ]
  static let peers = [
    "max-weber", "nia-cole", "oli-reyes", "pia-rossi", "quin-adams", "rosa-vidal", "sam-hill", "tess-young",
  ]

  static func workshop(_ cohort: [String], _ comparison: [String]) -> Workshop {
    Workshop(
      id: "empathy-2026-10", title: "Listening for feeling", held: day(20_738), trainer: "t-okafor",
      rubric: "service-call", cohort: cohort, comparison: comparison,
      before: .init(from: day(20_697), to: day(20_737)), after: .init(from: day(20_739), to: day(20_779)),
      retention: [.init(from: day(20_819), to: day(20_849))], focus: ["empathy", "first-contact"],
      smallestChange: 3,
      declared: .init(at: Date(timeIntervalSince1970: 1_787_650_000), digest: "sha256:00"))
  }

  static func day(_ number: Int) -> Day { Day(since1970: number) }

  /// Returns the part of a text from one line to another; from its beginning or to its end where one is not given.
  static func part(of text: String, from first: String? = nil, to last: String? = nil) -> String {
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    let rest = first.map { first in lines.drop { $0 != first } } ?? lines[...]
    return (last.map { last in rest.prefix { $0 != last } } ?? rest).joined(separator: "\n")
  }

  private static func fact(
    _ id: String, _ agent: String, _ mean: Double, _ first: Day, _ number: Int, _ isTrained: Bool,
    _ draw: inout SplitMix64
  ) -> EvaluationFacts {
    let percent = min(100, max(0, (mean * 10).rounded() / 10))
    let lift = isTrained ? 0.15 : 0
    let fractions = [
      ("first-contact", draw.uniform() < 0.6 + lift ? 1.0 : 0), ("records", [0, 0.5, 1][Int(draw.uniform() * 3)]),
      ("empathy", (min(1, draw.uniform() * 0.8 + lift * 2) * 4).rounded() / 4),
      ("identity", draw.uniform() < 0.95 ? 1.0 : 0),
    ]
    let criteria = fractions.map { CriterionFact(criterion: $0.0, fraction: $0.1, isMiss: $0.1 < 0.5, lost: 0) }
    let when = Date(timeIntervalSince1970: Double((first.since1970 + number * 7) * 86_400 + 36_000))
    return EvaluationFacts(
      id: id, status: .submitted, purpose: .monitoring, agent: agent,
      evaluator: number % 2 == 0 ? "q-martin" : "r-chen",
      interaction: id, channel: .voice, startedAt: when, team: nil, reason: number % 3 == 0 ? "refund" : "delivery",
      rubric: "service-call", version: 3, submittedAt: when.addingTimeInterval(90_000), percent: percent, band: nil,
      critical: [
        "customer": CriticalCount(misses: fractions[0].1 < 1 ? 1 : 0, opportunities: 1),
        "compliance": CriticalCount(misses: fractions[3].1 < 1 ? 1 : 0, opportunities: 1),
      ],
      rating: min(100, max(0, percent - 4 + draw.normal() * 8)).rounded(), resolved: fractions[0].1 == 1, tags: [],
      criteria: criteria)
  }
}

extension SplitMix64 {
  /// Returns the next number between 0 and 1.
  fileprivate mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Returns the next number around 0, nearly normal with a standard deviation of 1.
  fileprivate mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + uniform() } }
}
