import Foundation
import GRDB
import QualityModel

/// A finding as the index keeps it.
struct StoredFinding: Codable {
  var rule: String
  var severity: Finding.Severity
  var message: String
  var help: String
  /// Where in the record; `nil` for the record as a whole.
  var path: [RecordPath.Step]?
  var file: String?
  var line: Int?
  var column: Int?
  var source: String?
  var width: Int?

  init(_ finding: Finding) {
    let place = finding.place
    (rule, severity, message, help) = (finding.rule, finding.severity, finding.message.text, finding.help)
    path = finding.path.steps.isEmpty ? nil : finding.path.steps
    (file, line, column) = (place?.file, place?.line, place?.column)
    (source, width) = (place?.source, place?.width)
  }

  /// The finding that it was made of.
  var finding: Finding {
    let place = file.map { Place(file: $0, line: line, column: column, source: source, width: width ?? 1) }
    return Finding(
      rule: rule, severity: severity, Finding.Message(message), help: help,
      at: RecordPath(path ?? []), place: place)
  }

  static func text(of finding: Finding) throws -> String {
    String(decoding: try JSONEncoder().encode(StoredFinding(finding)), as: UTF8.self)
  }

  static func finding(of text: String) throws -> Finding { try decoded(StoredFinding.self, text).finding }

  /// Returns several findings as one text; `nil` for none.
  static func text(of findings: [Finding]) throws -> String? {
    guard !findings.isEmpty else { return nil }
    return String(decoding: try JSONEncoder().encode(findings.map(StoredFinding.init)), as: UTF8.self)
  }

  static func findings(of text: String?) throws -> [Finding] {
    try text.map { try decoded([StoredFinding].self, $0).map(\.finding) } ?? []
  }

  /// A text that holds no finding was damaged in the index's file.
  private static func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    guard let value = try? JSONDecoder().decode(type, from: Data(text.utf8)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a finding is damaged")
    }
    return value
  }
}
