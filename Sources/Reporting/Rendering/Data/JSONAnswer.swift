import Foundation
package import Notation
import QualityModel

/// Machine-readable answers as text, in the one style of all files: sorted keys, two-space indent, a final newline.
package enum JSONAnswer {
  /// Returns an answer as JSON.
  ///
  /// Dates are ISO 8601 in UTC, slashes are left alone, and a number that is not finite is `null`: JSON has no other
  /// word for it. Characters that could steer a terminal are escaped, which changes nothing for a program.
  package static func text(of answer: some Encodable) -> String {
    do {
      return harmless(
        String(
          decoding: try JSONPrinter.bytes(of: try JSONValue(encoding: answer, dates: UTC.second, notFinite: .null)),
          as: UTF8.self))
    } catch {
      // Our own answers always print; a foreign one that does not is reported as such.
      return harmless("{\n  \"error\": \"this answer cannot be written as JSON\"\n}\n")
    }
  }

  /// Returns a value as JSON inside another: every line but the first indented, and no final newline.
  package static func text(of value: JSONValue, indent: Int) -> String {
    guard let bytes = try? JSONPrinter.bytes(of: value.finite) else { return "null" }
    let text = harmless(String(decoding: bytes.dropLast(), as: UTF8.self))
    return text.replacing("\n", with: "\n" + String(repeating: " ", count: indent))
  }

  /// Returns the text of a JSON file with every character that could steer a terminal escaped.
  ///
  /// The value stays the same: outside its strings JSON has no such characters but line ends and tabs.
  package static func harmless(_ json: String) -> String {
    // Nearly all answers are plain, and telling the kind of a hundred thousand scalars takes long.
    guard !json.utf8.allSatisfy(Self.isPlain) else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      let isBlank = scalar == "\n" || scalar == "\r" || scalar == "\t"
      if scalar.steersATerminal, !isBlank { text += scalar.jsonEscape } else { text.unicodeScalars.append(scalar) }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
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
