import Notation
import TerminalKit

/// Comma-separated values (RFC 4180), as every sheet of ours is written.
enum CSV {
  /// Returns a table with its header.
  static func text(of table: Document.Table) -> String {
    let header = table.columns.map { field($0.title) } + (table.hasDetails ? ["Notes"] : [])
    return line(header) + rows(of: table)
  }

  /// Returns a table's rows without its header.
  static func rows(of table: Document.Table) -> String {
    let notes = table.hasDetails
    let rows = table.rows.map { row in
      table.columns.indices.map { field(table.cell(row, $0).plain) }
        + (notes ? [field(row.details.map(\.plain).joined(separator: "\n"))] : [])
    }
    return rows.map(line).joined()
  }

  /// Returns one line of cells that are safe already, with its end.
  static func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }

  /// Returns one cell, quoted where it needs to be and never a formula.
  static func field(_ text: String) -> String {
    let safe = guarded(text.safeBlockForTerminal)
    let quoted = safe.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "\r"),
        UInt8(ascii: "\n"):
        true
      default: false
      }
    }
    let padded = safe.utf8.first == UInt8(ascii: " ") || safe.utf8.last == UInt8(ascii: " ")
    return quoted || padded ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// Some spreadsheets begin a cell at a semicolon or a tab as well, so that a formula behind one is guarded too.
  private static func guarded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") }) else {
      return guardedStart(of: text)
    }
    var pieces: [String] = [""]
    for character in guardedStart(of: text) {
      if ";\t".contains(character) { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces[0] + pieces.dropFirst().map { $0.prefix(1) + guardedStart(of: String($0.dropFirst())) }.joined()
  }

  /// A spreadsheet passes over what is not seen before a formula, and some begin one at a tab or a line break.
  private static func guardedStart(of text: String) -> String {
    let scalars = text.unicodeScalars
    let begins = scalars.first { !isPassedOver($0) }.map("=+-@＝＋－＠".unicodeScalars.contains) ?? false
    guard begins || scalars.first.map("\t\r\n".unicodeScalars.contains) ?? false else { return text }
    return isNumber(text) ? text : "'" + text
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether the text is a sign and digits with at most one point; `Double` would also take `-inf` and hexadecimal.
  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.first, "+-".contains(first) else { return false }
    let digits = text.dropFirst().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return digits.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0.digit != nil } }
  }
}
