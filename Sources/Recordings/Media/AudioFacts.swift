package import QualityModel

/// What an audio file says about its sound.
package struct AudioFacts: Hashable, Sendable {
  /// How long it lasts, in seconds; `nil` where that cannot be read.
  package var duration: Double?
  /// How many channels it has; `nil` where that cannot be read.
  package var channels: Int?
  /// Samples a second; `nil` where that cannot be read.
  package var sampleRate: Int?

  /// Creates facts.
  package init(duration: Double? = nil, channels: Int? = nil, sampleRate: Int? = nil) {
    self.duration = duration
    self.channels = channels
    self.sampleRate = sampleRate
  }
}

/// What came of looking at an audio file.
package struct AudioReading: Hashable, Sendable {
  /// What it says about its sound.
  package var facts: AudioFacts
  /// What is wrong with it; an error where it is not a recording that can be taken.
  package var findings: [Finding]

  package init(facts: AudioFacts = AudioFacts(), findings: [Finding] = []) {
    self.facts = facts
    self.findings = findings
  }
}
