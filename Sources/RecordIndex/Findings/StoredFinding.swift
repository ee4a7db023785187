import Foundation
import QualityModel

/// A finding as the index keeps it.
struct StoredFinding: Codable {
  var rule: String
  var severity: Finding.Severity
  var message: String
  var help: String
  var file: String?
  var line: Int?
  var column: Int?
  var source: String?
  var width: Int?

  static func text(of finding: Finding) throws -> String {
    let place = finding.place
    let stored = StoredFinding(
      rule: finding.rule, severity: finding.severity, message: finding.message.text, help: finding.help,
      file: place?.file, line: place?.line, column: place?.column, source: place?.source, width: place?.width)
    return String(decoding: try JSONEncoder().encode(stored), as: UTF8.self)
  }

  static func finding(of text: String) throws -> Finding {
    let stored = try JSONDecoder().decode(StoredFinding.self, from: Data(text.utf8))
    let place = stored.file.map {
      Place(file: $0, line: stored.line, column: stored.column, source: stored.source, width: stored.width ?? 1)
    }
    return Finding(
      rule: stored.rule, severity: stored.severity, Finding.Message(stored.message), help: stored.help, place: place)
  }
}
