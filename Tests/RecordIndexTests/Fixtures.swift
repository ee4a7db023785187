import Foundation
import QualityModel

@testable import RecordIndex

extension EvaluationFacts {
  /// An evaluation in which every column has something, with what a test changes of it.
  static func whole(_ id: String = "e1", _ change: (inout EvaluationFacts) -> Void = { _ in }) -> EvaluationFacts {
    var facts = EvaluationFacts(
      id: id, status: .disputed, purpose: .monitoring, agent: "ana-lopez", evaluator: "q-martin", interaction: "call-1",
      channel: .chat, startedAt: Date(timeIntervalSince1970: 1_795_000_000.25), team: "billing, west",
      reason: "refund\n“late”", rubric: "form", version: 3, submittedAt: Date(timeIntervalSince1970: 1_795_003_600),
      percent: 66.666667, band: "Good", critical: ["customer": CriticalCount(misses: 1, opportunities: 4)],
      rating: 12.5,
      resolved: false, tags: ["late-refund", "praise"],
      criteria: [
        CriterionFact(criterion: "greeting", fraction: 1, isMiss: false, lost: 0),
        CriterionFact(criterion: "probing", fraction: 0, isMiss: true, lost: 33.333333),
        CriterionFact(criterion: "tone", fraction: 0.333333, isMiss: false, lost: 0.000001),
      ],
      sections: [
        SectionScore(section: "opening", percent: 100), SectionScore(section: "talk", percent: 0),
        SectionScore(section: "end", percent: 33.333333),
      ], failed: ["probing"])
    change(&facts)
    return facts
  }

  /// An evaluation that lacks whatever an evaluation may lack.
  static let bare = EvaluationFacts(
    id: "e2", status: .submitted, purpose: .targeted, agent: "ben-ito", evaluator: "", interaction: "call-2",
    channel: .voice, startedAt: nil, team: nil, reason: nil, rubric: "form", version: 1, submittedAt: nil, percent: nil,
    band: nil, critical: [:], rating: nil, resolved: nil, tags: [], criteria: nil)
}

extension RecordIndex {
  /// Records evaluations as files of one folder.
  func put(_ facts: EvaluationFacts...) throws {
    try update { update in
      for facts in facts {
        try update.put(IndexedFile(name: facts.id, stamp: 1, facts: facts), in: "sessions/evaluations/2026/11")
      }
    }
  }

  /// Every evaluation that counts, by id.
  var all: [EvaluationFacts] {
    get throws {
      var all: [EvaluationFacts] = []
      try visit { facts in
        all.append(facts)
        return true
      }
      return all.sorted { $0.id < $1.id }
    }
  }
}
