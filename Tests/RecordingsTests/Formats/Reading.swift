import Foundation
import QualityModel
import Recordings

/// Reads a text as a file of a name.
func read(_ text: String, as name: String) -> TranscriptReading { Transcript.read(Data(text.utf8), named: name) }

extension TranscriptReading {
  /// The lines as `1 0.5-2.0 Agent: words`, for comparing at a glance.
  var lines: [String] { transcript?.lines.map(\.brief) ?? [] }
  /// The findings as `rule line:column`.
  var rules: [String] {
    findings.map { finding in
      let place = [finding.place?.line, finding.place?.column].compactMap { $0.map(String.init) }.joined(separator: ":")
      return place.isEmpty ? finding.rule : "\(finding.rule) \(place)"
    }
  }
}

extension TranscriptLine {
  fileprivate var brief: String {
    let times = "\(start.map { "\($0)" } ?? "?")-\(end.map { "\($0)" } ?? "?")"
    return "\(number) \(times) \(speaker ?? "?"): \(text)"
  }
}
