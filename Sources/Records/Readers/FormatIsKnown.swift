import Notation
import QualityModel

/// The record is of the format that this version reads.
struct FormatIsKnown<Record: JSONRecord> {
  /// Returns a finding for another format, a newer number, or none at all.
  func finding(in tree: JSONValue) -> Finding? {
    guard case .object = tree else {
      return finding(.notARecord(Record.noun), help: "it should begin with `{`", at: [])
    }
    guard let format = tree["format"] else {
      return finding(.noFormat, help: "add `\"format\": \"\(Record.format)\"` if it is \(Record.one)", at: [])
    }
    guard format.string != Record.format else { return nil }
    let name = format.string ?? "…"
    guard let number = Self.number(of: name, like: Record.format) else {
      return finding(.otherFormat(name, Record.one), help: "move it to where its kind of file belongs", at: ["format"])
    }
    return finding(
      .newer(number), help: "read it with the version of Sidetone that wrote it, or a later one", at: ["format"])
  }

  private func finding(_ message: Finding.Message, help: String, at path: RecordPath) -> Finding {
    FileRules.badFormat.finding(message, help: help, at: path)
  }

  /// The number of a format of the same kind.
  private static func number(of format: String, like known: String) -> Int? {
    guard let slash = known.lastIndex(of: "/"), format.hasPrefix(known[...slash]) else { return nil }
    return Int(format.dropFirst(known[...slash].count))
  }
}

extension Finding.Message {
  fileprivate static func notARecord(_ noun: String) -> Self { "the file holds no \(noun)" }
  fileprivate static let noFormat: Self = "the record does not say its format"
  fileprivate static func otherFormat(_ name: String, _ one: String) -> Self {
    "the format `\(name.prefix(60))` is not that of \(one)"
  }
  fileprivate static func newer(_ number: Int) -> Self { "format number \(number) is not read by this version" }
}
