import Foundation
import QualityModel

/// Machine-readable answers as text, in the one style of all files: sorted keys, two-space indent, a final newline.
public enum JSONAnswer {
  /// Returns an answer as JSON.
  ///
  /// Dates are ISO 8601 in UTC, slashes are left alone, and a number that is not finite is `null`: JSON has no other
  /// word for it. Characters that could steer a terminal are escaped, which changes nothing for a program.
  public static func text(of answer: some Encodable) -> String {
    var printer = JSONText()
    printer.write(value(of: answer), indent: 0)
    return printer.text + "\n"
  }

  /// Returns the text of a JSON file with every character that could steer a terminal escaped.
  ///
  /// The value stays the same: outside its strings JSON has no such characters but line ends and tabs.
  public static func harmless(_ json: String) -> String {
    json.unicodeScalars.reduce(into: "") { text, scalar in
      let isBlank = scalar == "\n" || scalar == "\r" || scalar == "\t"
      if scalar.steersATerminal, !isBlank { text += scalar.jsonEscape } else { text.unicodeScalars.append(scalar) }
    }
  }

  /// Stands for numbers that are not finite on their way through the encoder; no text of a file is private use only.
  private static let noNumber = "\u{F8FF}\u{F8FE}\u{F8FF}"

  private static func value(of answer: some Encodable) -> JSONValue {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: noNumber, negativeInfinity: noNumber, nan: noNumber)
    do {
      return finite(try JSONDecoder().decode(JSONValue.self, from: encoder.encode(answer)))
    } catch {
      // Our own answers always encode; a foreign one that does not is told as what it is.
      return .object(["error": .string("this answer cannot be written as JSON: \(error)")])
    }
  }

  private static func finite(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(noNumber): .null
    case .array(let elements): .array(elements.map(finite))
    case .object(let members): .object(members.mapValues(finite))
    default: value
    }
  }
}

/// JSON while it is being written.
private struct JSONText {
  var text = ""

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? value.description : "null"
    case .string(let value): write(value)
    case .array(let elements): write(elements, "[", "]", indent: indent) { $0.write($1, indent: indent + 1) }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      write(sorted, "{", "}", indent: indent) { printer, member in
        printer.write(member.key)
        printer.text += ": "
        printer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ start: String, _ end: String, indent: Int, each: (inout JSONText, Element) -> Void
  ) {
    text += start
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      each(&self, element)
    }
    text += elements.isEmpty ? end : "\n" + String(repeating: "  ", count: indent) + end
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.steersATerminal { text += scalar.jsonEscape } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }
}

extension Unicode.Scalar {
  /// Whether a terminal that shows it could be steered or misled: controls, line separators and reordering.
  fileprivate var steersATerminal: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  fileprivate var jsonEscape: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
