package import Foundation

/// Prints JSON in the one style of records, so that the same content is the same bytes and a change is a readable diff.
///
/// Sorted keys, two-space indent, UTF-8, unescaped slashes, a final newline: what Python's `json.dumps` with
/// `sort_keys`, `indent=2` and no `ensure_ascii` gives.
package struct JSONPrinter {
  private var output: [UInt8] = []

  /// Returns the text of a value; throws where it holds a number that JSON has no word for.
  package static func bytes(of value: JSONValue) throws(NotANumber) -> Data {
    var printer = JSONPrinter()
    try printer.print(value, indent: 0)
    printer.output.append(UInt8(ascii: "\n"))
    return Data(printer.output)
  }

  private mutating func print(_ value: JSONValue, indent: Int) throws(NotANumber) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(try Self.text(of: value))
    case .string(let text): print(text)
    case .array(let elements):
      try print(elements, between: "[", and: "]", indent: indent) { (printer, element) throws(NotANumber) in
        try printer.print(element, indent: indent + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      try print(sorted, between: "{", and: "}", indent: indent) { (printer, member) throws(NotANumber) in
        printer.print(member.key)
        printer.append(": ")
        try printer.print(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func print<Element>(
    _ elements: [Element], between start: String, and end: String, indent: Int,
    each: (inout JSONPrinter, Element) throws(NotANumber) -> Void
  ) throws(NotANumber) {
    append(start)
    for (index, element) in elements.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      append(String(repeating: "  ", count: indent + 1))
      try each(&self, element)
    }
    if !elements.isEmpty { append("\n" + String(repeating: "  ", count: indent)) }
    append(end)
  }

  /// Prints a text in quotes; only what JSON requires is escaped.
  private mutating func print(_ text: String) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20: append(byte < 0x10 ? "\\u000" : "\\u00", String(byte, radix: 16))
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ texts: String...) {
    for text in texts { output.append(contentsOf: text.utf8) }
  }

  private static func text(of number: Double) throws(NotANumber) -> String {
    guard number.isFinite else { throw NotANumber() }
    return number.shortest
  }
}
