import Notation
import QualityModel

/// A file with a JSON value on each line, which holds many interactions, messages or evaluations.
enum JSONLines {
  /// Returns the refusal of a text whose first lines are each a JSON object; `nil` for any other.
  static func reading(of source: SourceText) -> TranscriptReading? {
    let lines = source.lines.lazy.filter { !$0.onOneLine.isEmpty }.prefix(2)
    let values = lines.compactMap { try? JSONValueReader.read([UInt8]($0.utf8)) }.filter(\.isObject)
    guard values.count == 2 else { return nil }
    if let system = OtherSystem.of(values[0]), system.content != .talk { return system.refused(in: source.file) }
    let finding = Finding(
      rule: TranscriptRules.jsonLines.name, "the file holds JSON Lines: a value of its own on each line",
      help: "export a file for each interaction, or one CSV with one message a row", place: source.place(line: 1))
    return TranscriptReading(findings: [finding], kind: .unknown("JSON Lines"))
  }
}

extension JSONValue {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
