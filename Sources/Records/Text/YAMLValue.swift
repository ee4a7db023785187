/// A value that is written into a YAML file: texts, lists, and mappings whose keys keep their order.
package enum YAMLValue: Hashable, Sendable {
  /// One key of a mapping with its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package var name: String
    package var value: YAMLValue

    package init(_ name: String, _ value: YAMLValue) {
      self.name = name
      self.value = value
    }
  }

  case text(String)
  case list([YAMLValue])
  case mapping([Member])

  /// The value on one line: `{id: ana-lopez, name: Ana López}`.
  var flow: String {
    switch self {
    case .text(let text): Self.scalar(text)
    case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let members):
      "{" + members.map { "\(Self.scalar($0.name)): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  /// Returns the value over several lines where it is a mapping, each line but the first behind `indentation`.
  func block(behind indentation: String, lineBreak: String) -> String {
    guard case .mapping(let members) = self, !members.isEmpty else { return flow }
    return members.map { "\(Self.scalar($0.name)): \($0.value.flow)" }.joined(separator: lineBreak + indentation)
  }

  /// A text as it is in a file: plain where no program can take it for anything else, in quotes otherwise.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.wholeMatch(of: /\p{L}(?:[\p{L}\p{M}\p{N}.'_-]| (?=[\p{L}\p{N}]))*/) != nil
    if isPlain, !readAsOtherThings.contains(text.lowercased()) { return text }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static let readAsOtherThings: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case "\t": "\\t"
    case _
    where scalar.properties.generalCategory == .control || [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value):
      "\\u" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
        + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }
}

extension MarkedNode {
  /// The value without marks and quotes.
  var value: YAMLValue {
    switch content {
    case .scalar(let text, _): .text(text)
    case .list(let nodes): .list(nodes.map(\.value))
    case .mapping(let members): .mapping(members.all.map { YAMLValue.Member($0.name, $0.value.value) })
    }
  }
}
