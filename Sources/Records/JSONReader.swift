import Foundation
import QualityModel

/// Reads records kept as JSON, and turns whatever is wrong with them into findings.
enum JSONReader {
  /// Returns the record that a file's bytes hold.
  static func read<Record: JSONRecord>(_ type: Record.Type, _ bytes: Data, at path: WorkspacePath) -> Reading<Record> {
    let text = SourceText(bytes, file: path.text)
    if let finding = text.findingBeforeParsing { return Reading(value: nil, findings: [finding]) }
    let tree: JSONValue
    do throws(JSONFault) {
      tree = try JSONParser.value(of: text.bytes)
    } catch {
      return Reading(value: nil, findings: [text.finding(for: error)])
    }
    if let finding = FormatIsKnown<Record>().finding(in: tree) {
      return Reading(value: nil, findings: [text.placed(finding)])
    }
    do {
      let record = try decoder.decode(Record.self, from: text.bytes)
      let findings = FiledUnderItsName.findings(in: record, at: path)
      let isUsable = findings.allSatisfy { $0.severity == .warning }
      return Reading(value: isUsable ? record : nil, findings: findings.map(text.placed))
    } catch {
      let trouble = error as? DecodingError ?? DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: ""))
      return Reading(value: nil, findings: [text.placed(DecodingTrouble<Record>(error: trouble).finding(in: tree))])
    }
  }

  /// Decodes with the times of records.
  private static let decoder: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      if let date = Timestamp.date(from: text) { return date }
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "", underlyingError: NotATime(text: text)))
    }
    return decoder
  }()
}

/// A text that should be a time and is none.
struct NotATime: Error {
  /// The text.
  let text: String
}
