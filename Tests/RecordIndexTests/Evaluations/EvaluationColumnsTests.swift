import CustomDump
import Foundation
import QualityModel
import Testing

@testable import RecordIndex

/// What is put into the index of an evaluation comes out of it.
@Suite struct EvaluationColumnsTests {
  private let index: RecordIndex

  init() throws { index = try .inMemory() }

  @Test func everyColumnComesBack() throws {
    try index.put(.whole(), .bare)
    expectNoDifference(try index.all, [.whole(), .bare])
  }

  @Test func everyWordOfAStatusPurposeAndChannelComesBack() throws {
    var all: [EvaluationFacts] = []
    for (number, status) in Evaluation.Status.allCases.enumerated() {
      all.append(.whole("status-\(number)") { $0.status = status })
    }
    for (number, purpose) in Evaluation.Purpose.allCases.enumerated() {
      all.append(.whole("purpose-\(number)") { $0.purpose = purpose })
    }
    for (number, channel) in Channel.allCases.enumerated() {
      all.append(.whole("x-channel-\(number)") { $0.channel = channel })
    }
    for facts in all { try index.put(facts) }
    expectNoDifference(try index.all, all.sorted { $0.id < $1.id })
  }

  @Test(arguments: [0, 0.000001, 0.5, 0.999999, 1]) func everyFractionComesBack(fraction: Double) throws {
    let facts = EvaluationFacts.whole { facts in
      facts.criteria = [
        CriterionFact(criterion: "tone", fraction: fraction, isMiss: fraction < 0.5, lost: fraction == 1 ? 0 : 7)
      ]
      facts.sections = [SectionScore(section: "all", percent: (fraction * 1e8).rounded() / 1e6)]
    }
    try index.put(facts)
    expectNoDifference(try index.all, [facts])
  }

  @Test func aFileTakesThePlaceOfWhatItWas() throws {
    try index.put(.whole())
    try index.complete()
    let now = EvaluationFacts.whole { facts in
      (facts.agent, facts.percent, facts.tags, facts.failed) = ("ben-ito", 90, ["praise"], [])
    }
    try index.put(now)
    expectNoDifference(try index.all, [now])
    expectNoDifference(try index.scoreTallies(by: .nothing, byMonth: false).map(\.agent), ["ben-ito"])
    expectNoDifference(try index.values(of: .tag), ["praise"])
    expectNoDifference(try index.failingCriteria(), [])
  }

  @Test func whatIsWrongWithAFileComesBackWithItsPlaceAndPath() throws {
    let finding = Finding(
      rule: "score-differs", severity: .warning, "it differs", help: "compute it again", at: ["answers", 3, "note"],
      place: Place(file: "sessions/evaluations/2026/11/e1.json", line: 7, column: 3, source: "\"note\": 1", width: 4))
    let whole = Finding(rule: "bad-json", "it cannot be read", help: "correct it", place: Place(file: "x.json"))
    try index.update { update in
      try update.put(
        IndexedFile(name: "e1", stamp: 1, facts: .whole(), findings: [whole], scoreFindings: [finding]), in: "folder")
    }
    expectNoDifference(try index.findings(.evaluations), [finding, whole])
    expectNoDifference(try index.findings(.reading), [whole])
    expectNoDifference(try index.errors(.evaluations), 1)
  }
}
