import Notation
import QualityModel

/// What keeps a text that is JSON from being a record, reported in the words of records.
struct DecodingTrouble<Record: JSONRecord> {
  /// What the decoder said.
  let error: DecodingError

  /// Returns the finding, with its path; the place is not looked up yet.
  func finding(in tree: JSONValue) -> Finding {
    switch error {
    case .keyNotFound(let key, let context):
      return FileRules.missingKey.finding(
        .missing(key.stringValue), help: "add `\"\(key.stringValue)\": …`", at: path(context.codingPath))
    case .valueNotFound(let type, let context): return wrongType(type, at: path(context.codingPath), in: tree)
    case .typeMismatch(let type, let context): return wrongType(type, at: path(context.codingPath), in: tree)
    case .dataCorrupted(let context): return corrupted(context, in: tree)
    @unknown default:
      return FileRules.wrongType.finding(.notUnderstood, help: "compare it with a record that can be read")
    }
  }

  private func wrongType(_ type: any Any.Type, at path: RecordPath, in tree: JSONValue) -> Finding {
    let (found, wanted) = (tree.value(at: path)?.kind ?? "something else", Self.name(of: type))
    return FileRules.wrongType.finding(.wrong(path, found, wanted), help: "write \(wanted) there", at: path)
  }

  private func corrupted(_ context: DecodingError.Context, in tree: JSONValue) -> Finding {
    var path = path(context.codingPath)
    if let time = context.underlyingError as? NotATime {
      return FileRules.badValue.finding(.notATime(time.text), help: "write it like `2026-11-22T09:00:00Z`", at: path)
    }
    if let day = context.underlyingError as? NotADay {
      return FileRules.badValue.finding(.notADay(day.text), help: "write it like `2026-11-22`", at: path)
    }
    // The decoder does not say where a number is that has a fraction and must not.
    if path.steps.isEmpty, let fractional = tree.pathOfFraction() { path = fractional }
    guard case .key(let key)? = path.steps.last, let word = tree.value(at: path)?.string, let words = Record.words[key]
    else {
      return FileRules.wrongType.finding(.outOfRange(path), help: "write a whole number", at: path)
    }
    let allowed = words.map { "`\($0)`" }.joined(separator: ", ")
    let hint = Suggestion.help(for: word, among: words).map { "\($0) it" } ?? "it"
    return FileRules.badValue.finding(.unknown(word, key), help: "\(hint) takes \(allowed)", at: path)
  }

  private func path(_ keys: [any CodingKey]) -> RecordPath {
    RecordPath(keys.map { key in key.intValue.map { .index($0) } ?? .key(key.stringValue) })
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Bool.Type: "`true` or `false`"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is any Collection.Type where !(type is [String: JSONValue].Type): "a list"
    default: "an object"
    }
  }
}

extension JSONValue {
  /// Returns the value at the end of a path.
  func value(at path: RecordPath) -> JSONValue? {
    path.steps.reduce(JSONValue?(self)) { value, step in
      switch (value, step) {
      case (.object(let members)?, .key(let key)): members[key]
      case (.array(let elements)?, .index(let index)) where elements.indices.contains(index): elements[index]
      default: nil
      }
    }
  }

  /// Returns the way to the first number with a fraction under a key that takes whole numbers.
  fileprivate func pathOfFraction(below path: RecordPath = []) -> RecordPath? {
    switch self {
    case .object(let members):
      members.sorted { $0.key < $1.key }.lazy.compactMap { $0.value.pathOfFraction(below: path.appending($0.key)) }
        .first
    case .array(let elements):
      elements.enumerated().lazy.compactMap { $0.element.pathOfFraction(below: path.appending($0.offset)) }.first
    case .number:
      ["version", "line", "misses", "opportunities", "evaluations", "n"].contains { path.steps.last == .key($0) }
        ? path : nil
    default: nil
    }
  }

  /// What kind of value this is, as people say it.
  fileprivate var kind: String {
    switch self {
    case .null: "`null`"
    case .bool: "`true` or `false`"
    case .integer, .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Finding.Message {
  fileprivate static func missing(_ key: String) -> Self { "`\(key)` is missing" }
  fileprivate static func wrong(_ path: RecordPath, _ found: String, _ wanted: String) -> Self {
    "`\(path)` is \(found), and \(wanted) is expected"
  }
  fileprivate static func notATime(_ text: String) -> Self { "`\(text.prefix(60))` is not a time" }
  fileprivate static func notADay(_ text: String) -> Self {
    "`\(text.prefix(60))` is not a day\(Day.missing(in: text).map { ": \($0)" } ?? "")"
  }
  fileprivate static func unknown(_ word: String, _ key: String) -> Self { "`\(word.prefix(60))` is not a \(key)" }
  fileprivate static func outOfRange(_ path: RecordPath) -> Self {
    "\(path.steps.isEmpty ? "a number" : "`\(path)`") is not a number that fits there"
  }
  fileprivate static let notUnderstood: Self = "the record cannot be understood"
}
