/// What an evaluation earned.
package struct Score: Hashable, Sendable, Codable {
  /// The score in percent, rounded to six decimals; `nil` where nothing counted.
  package var percent: Double?
  /// The score without failing, in percent.
  package var raw: Double?
  /// The name of the band.
  package var band: String?
  /// The ids of the criteria that failed something, in the rubric's order.
  package var failed: [String]
  /// Every section, nested ones too, after failing and without bonus.
  package var sections: [SectionScore]
  /// Misses and opportunities by critical class.
  package var critical: [String: CriticalCount]

  package init(
    percent: Double?, raw: Double?, band: String?, failed: [String] = [], sections: [SectionScore] = [],
    critical: [String: CriticalCount] = [:]
  ) {
    self.percent = percent
    self.raw = raw
    self.band = band
    self.failed = failed
    self.sections = sections
    self.critical = critical
  }

  /// Writes undefined scores as `null`, since a missing key would read as forgotten.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(percent, forKey: .percent)
    try container.encode(raw, forKey: .raw)
    try container.encode(band, forKey: .band)
    try container.encode(failed, forKey: .failed)
    try container.encode(sections, forKey: .sections)
    try container.encode(critical, forKey: .critical)
  }
}

/// What one section earned.
package struct SectionScore: Hashable, Sendable, Codable {
  /// The section's id.
  package var section: String
  /// Its percentage, rounded to six decimals; `nil` where nothing in it counted.
  package var percent: Double?

  /// Creates a section's score.
  package init(section: String, percent: Double?) {
    self.section = section
    self.percent = percent
  }

  /// Writes an undefined percentage as `null`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(section, forKey: .section)
    try container.encode(percent, forKey: .percent)
  }
}

/// Misses of one critical class.
package struct CriticalCount: Hashable, Sendable, Codable {
  /// How many counted criteria of the class were missed.
  package var misses: Int
  /// How many counted criteria of the class there were.
  package var opportunities: Int

  package init(misses: Int = 0, opportunities: Int = 0) {
    self.misses = misses
    self.opportunities = opportunities
  }

  /// Returns the sum of two counts.
  package static func + (left: Self, right: Self) -> Self {
    Self(misses: left.misses + right.misses, opportunities: left.opportunities + right.opportunities)
  }
}

extension Double {
  /// The number rounded to six decimals, as percentages and fractions are stored so that bytes are stable.
  package var roundedForStorage: Double { (self * 1_000_000).rounded() / 1_000_000 }
}
