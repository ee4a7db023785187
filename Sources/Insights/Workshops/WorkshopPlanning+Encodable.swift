import Foundation
import Notation
import QualityModel

extension WorkshopPlanning: Encodable {
  private enum CodingKeys: String, CodingKey {
    case workshop, declared, agents, variance, need, detectableNow, proposals
  }

  /// Writes the study and its figures; what is not known is `null`, or its reason stands in `undefined`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(StudyRecord(workshop), forKey: .workshop)
    try container.encode(
      workshop.declared.map { Declared(at: $0.at, digest: $0.digest, changed: isChanged, early: early) },
      forKey: .declared)
    try container.encode(agents, forKey: .agents)
    try container.encode(variance, forKey: .variance)
    try container.encode(need, forKey: .need)
    try container.encode(detectableNow, forKey: .detectableNow)
    try container.encode(proposals, forKey: .proposals)
  }

  private struct Declared: Encodable {
    let at: Date
    let digest: String
    let changed: Bool
    let early: Int
  }
}

extension WorkshopPlanning.Scores: Encodable {
  private enum CodingKeys: String, CodingKey { case n, mean }

  /// Writes the keys that `docs/formats.md` lists.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(evaluations, forKey: .n)
    try container.encode(mean, forKey: .mean)
  }
}

extension WorkshopPlanning.Need: Encodable {
  private enum CodingKeys: String, CodingKey { case evaluationsPerAgent, best, power, undefined }

  /// Writes the number, or why there is none.
  public func encode(to encoder: any Encoder) throws {
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

  private enum CodingKeys: String, CodingKey {
    case id, title, held, trainer, rubric, cohort, comparison, before, after, retention, focus, selectedBecause, target
    case smallestChange
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(workshop.id, forKey: .id)
    try container.encode(workshop.title, forKey: .title)
    try container.encode(workshop.held.description, forKey: .held)
    try container.encode(workshop.trainer, forKey: .trainer)
    try container.encode(workshop.rubric, forKey: .rubric)
    try container.encode(workshop.cohort, forKey: .cohort)
    try container.encode(workshop.comparison, forKey: .comparison)
    try container.encode(workshop.before, forKey: .before)
    try container.encode(workshop.after, forKey: .after)
    try container.encode(workshop.retention, forKey: .retention)
    try container.encode(workshop.focus, forKey: .focus)
    try container.encode(workshop.selectedBecause, forKey: .selectedBecause)
    try container.encode(workshop.target, forKey: .target)
    try container.encode(workshop.smallestChange, forKey: .smallestChange)
  }
}
