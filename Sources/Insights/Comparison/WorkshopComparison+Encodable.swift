import QualityModel
import Statistics

extension WorkshopComparison: Encodable {
  /// The format of the answer.
  public static let format = "sidetone.comparison/1"

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "format": Self.format, "workshop": workshop.id,
      "rubric": JSONMembers(["id": workshop.rubric, "version": version, "versions": versions]), "verdict": verdict,
      "sentence": sentence, "agents": agents, "dropped": dropped, "score": score, "criteria": criteria,
      "changedCriteria": changedCriteria,
      "outcomes": JSONMembers(["customerRating": customerRating, "resolved": resolved]), "critical": critical,
      "milestones": milestones, "retention": retention, "threats": threats, "leftOut": leftOut,
      "datedBySubmission": datedBySubmission,
    ])
  }
}

extension WorkshopComparison.Criterion: Encodable {
  /// Writes the measure's own keys beside the criterion's.
  public func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    try encoder.write([
      "criterion": criterion, "title": title, "focus": focus, "pAdjusted": pAdjusted,
    ])
  }
}

extension WorkshopComparison.CriticalClass: Encodable {
  /// Writes the measure's own keys beside the class.
  public func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    try encoder.write([
      "class": name
    ])
  }
}

extension WorkshopComparison.Retention: Encodable {
  /// Writes the window's days and the measure.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "from": window.from.description, "to": window.to.description, "score": score,
    ])
  }
}
