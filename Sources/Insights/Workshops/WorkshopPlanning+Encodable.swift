import Foundation
import Notation
import QualityModel

extension WorkshopPlanning: Encodable {
  /// Writes the study and its figures; what is not known is `null`, or its reason is in `undefined`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "workshop": StudyRecord(workshop),
      "declared": workshop.declared.map { Declared(at: $0.at, digest: $0.digest, changed: isChanged, early: early) },
      "agents": agents, "variance": variance, "need": need, "detectableNow": detectableNow, "proposals": proposals,
    ])
  }

  private struct Declared: Encodable {
    let at: Date
    let digest: String
    let changed: Bool
    let early: Int
  }
}

extension WorkshopPlanning.Scores: Encodable {
  /// Writes the keys that `docs/formats.md` lists.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "n": evaluations, "mean": mean,
    ])
  }
}

extension WorkshopPlanning.Need: Encodable {
  private enum CodingKeys: String, CodingKey { case evaluationsPerAgent, best, power, undefined }

  /// Writes the number, or why there is none.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(StudyDesign.power, forKey: .power)
    switch self {
    case .evaluations(let number): try container.encode(number, forKey: .evaluationsPerAgent)
    case .moreAgents(let best):
      try container.encodeNil(forKey: .evaluationsPerAgent)
      try container.encode(best, forKey: .best)
      try container.encode("no number of evaluations is enough with so few agents", forKey: .undefined)
    case .unknown(let reason):
      try container.encodeNil(forKey: .evaluationsPerAgent)
      try container.encode(reason, forKey: .undefined)
    }
  }
}

/// A study as machine-readable answers hold it, with the keys of JSON.
struct StudyRecord: Encodable {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "id": workshop.id, "title": workshop.title, "held": workshop.held.description, "trainer": workshop.trainer,
      "rubric": workshop.rubric, "cohort": workshop.cohort, "comparison": workshop.comparison,
      "before": workshop.before, "after": workshop.after, "retention": workshop.retention, "focus": workshop.focus,
      "selectedBecause": workshop.selectedBecause, "target": workshop.target,
      "smallestChange": workshop.smallestChange,
    ])
  }
}
