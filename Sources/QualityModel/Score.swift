/// What an evaluation earned.
public struct Score: Hashable, Sendable, Codable {
  /// The score in percent, rounded to six decimals; `nil` where nothing counted.
  public var percent: Double?
  /// The score without failing, in percent.
  public var raw: Double?
  /// The name of the band.
  public var band: String?
  /// The ids of the criteria that failed something, in the rubric's order.
  public var failed: [String]
  /// Every section, nested ones too, after failing and without bonus.
  public var sections: [SectionScore]
  /// Misses and opportunities by critical class.
  public var critical: [String: CriticalCount]

  /// Creates a score.
  public init(
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
  public func encode(to encoder: any Encoder) throws {
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
public struct SectionScore: Hashable, Sendable, Codable {
  /// The section's id.
  public var section: String
  /// Its percentage, rounded to six decimals; `nil` where nothing in it counted.
  public var percent: Double?

  /// Creates a section's score.
  public init(section: String, percent: Double?) {
    self.section = section
    self.percent = percent
  }

  /// Writes an undefined percentage as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(section, forKey: .section)
    try container.encode(percent, forKey: .percent)
  }
}

/// Misses of one critical class.
public struct CriticalCount: Hashable, Sendable, Codable {
  /// How many counted criteria of the class were missed.
  public var misses: Int
  /// How many counted criteria of the class there were.
  public var opportunities: Int

  /// Creates a count.
  public init(misses: Int = 0, opportunities: Int = 0) {
    self.misses = misses
    self.opportunities = opportunities
  }

  /// Returns the sum of two counts.
  public static func + (left: Self, right: Self) -> Self {
    Self(misses: left.misses + right.misses, opportunities: left.opportunities + right.opportunities)
  }
}

extension Double {
  /// The number rounded to six decimals, as percentages and fractions are stored so that bytes are stable.
  public var roundedForStorage: Double { (self * 1_000_000).rounded() / 1_000_000 }
}
