import Foundation
import Notation
import QualityModel

/// Reads records kept as JSON, and turns whatever is wrong with them into findings.
enum JSONReader {
  /// Returns the record that a file's bytes hold.
  static func read<Record: JSONRecord>(_ type: Record.Type, _ bytes: Data, at path: WorkspacePath) -> Reading<Record> {
    let text = MarkedText(json: bytes, file: path.text)
    guard text.findings.isEmpty, let root = text.root else {
      return Reading(value: nil, findings: text.findings)
    }
    if let finding = FormatIsKnown<Record>().finding(in: JSONTree.member("format", of: root)) {
      return Reading(value: nil, findings: text.placed([finding]))
    }
    do {
      let record = try RecordCoding.decoder.decode(Record.self, from: Data(text.lines.bytes))
      let findings = FiledUnderItsName.findings(in: record, at: path)
      let isUsable = findings.allSatisfy { $0.severity == .warning }
      return Reading(value: isUsable ? record : nil, findings: text.placed(findings))
    } catch {
      let trouble = error as? DecodingError ?? .dataCorrupted(.init(codingPath: [], debugDescription: ""))
      let finding = DecodingTrouble<Record>(error: trouble).finding(in: JSONTree.value(root))
      return Reading(value: nil, findings: text.placed([finding]))
    }
  }
}
