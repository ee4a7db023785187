public import QualityModel

/// What an audio file says about its sound.
public struct AudioFacts: Hashable, Sendable {
  /// How long it lasts, in seconds; `nil` where that cannot be read.
  public var duration: Double?
  /// How many channels it has; `nil` where that cannot be read.
  public var channels: Int?
  /// Samples a second; `nil` where that cannot be read.
  public var sampleRate: Int?

  /// Creates facts.
  public init(duration: Double? = nil, channels: Int? = nil, sampleRate: Int? = nil) {
    self.duration = duration
    self.channels = channels
    self.sampleRate = sampleRate
  }
}

/// What came of looking at an audio file.
public struct AudioReading: Hashable, Sendable {
  /// What it says about its sound.
  public var facts: AudioFacts
  /// What is wrong with it; an error where it is not a recording that can be taken.
  public var findings: [Finding]

  /// Creates a reading.
  public init(facts: AudioFacts = AudioFacts(), findings: [Finding] = []) {
    self.facts = facts
    self.findings = findings
  }
}
