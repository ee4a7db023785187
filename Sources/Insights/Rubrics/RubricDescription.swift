package import QualityModel

/// A rubric for programs, with what every criterion weighs worked out: `rubric show R --json`.
///
/// Its keys are those of the rubric's file, but for `share`: the part of the whole form, in percent.
package struct RubricDescription: Hashable, Sendable, Encodable {
  private enum CodingKeys: String, CodingKey { case id, version, title, channels, scoring, bands, sections }
  private enum ScoringKeys: String, CodingKey {
    case method, bonus
    case notApplicable = "not-applicable"
    case autoFail = "auto-fail"
  }

  /// The rubric.
  package var rubric: Rubric

  /// Creates the description of a rubric.
  package init(_ rubric: Rubric) { self.rubric = rubric }

  /// Writes the rubric.
  package func encode(to encoder: any Encoder) throws {
    let shares = rubric.shares
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rubric.id, forKey: .id)
    try container.encode(rubric.version, forKey: .version)
    try container.encode(rubric.title, forKey: .title)
    try container.encode(rubric.channels, forKey: .channels)
    try container.encode(rubric.bands.map { BandRow(name: $0.name, from: $0.from) }, forKey: .bands)
    try container.encode(rubric.sections.map { SectionRow(section: $0, shares: shares) }, forKey: .sections)
    var scoring = container.nestedContainer(keyedBy: ScoringKeys.self, forKey: .scoring)
    try scoring.encode(rubric.scoring.method.rawValue, forKey: .method)
    try scoring.encode(rubric.scoring.notApplicable.rawValue, forKey: .notApplicable)
    try scoring.encode(rubric.scoring.autoFail.rawValue, forKey: .autoFail)
    try scoring.encode(rubric.scoring.bonus.rawValue, forKey: .bonus)
  }

  private struct BandRow: Encodable {
    var name: String
    var from: Double
  }

  private struct SectionRow: Encodable {
    private enum CodingKeys: String, CodingKey { case id, title, weight, share, criteria, sections }

    var section: Section
    var shares: [String: Double]

    func encode(to encoder: any Encoder) throws {
      let share = section.allCriteria.reduce(0) { $0 + (shares[$1.id] ?? 0) }
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(section.id, forKey: .id)
      try container.encode(section.title, forKey: .title)
      try container.encode(section.weight, forKey: .weight)
      try container.encode(share.roundedForStorage, forKey: .share)
      try container.encode(
        section.criteria.map { CriterionRow(criterion: $0, share: shares[$0.id] ?? 0) }, forKey: .criteria)
      try container.encode(section.sections.map { SectionRow(section: $0, shares: shares) }, forKey: .sections)
    }
  }
}
