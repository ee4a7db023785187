import Foundation
import Notation
import QualityModel

/// A file's text, decoded, with its lines at hand for findings.
struct SourceText: Sendable {
  /// The file's name, as findings show it.
  let file: String
  /// The lines, whatever ends them: line feed, carriage return or both; without byte-order marks at their beginning.
  let lines: [String]
  private let table: LineTable

  init(file: String, text: String) {
    self.file = file
    table = LineTable(text.utf8)
    // Files that were joined have the mark of each at the beginning of a line.
    let all = (1...table.count).map { [table] in
      String(decoding: table.bytes(ofLine: $0).withoutByteOrderMark, as: UTF8.self)
    }
    lines = all.last == "" ? all.dropLast() : all
  }

  /// The text as UTF-8, without a byte-order mark.
  var bytes: [UInt8] { table.bytes }

  /// The place of a line, from 1, with what to show a caret under.
  func place(line: Int, column: Int? = nil, width: Int = 1) -> Place {
    let text = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(Self.widestSource)) : nil
    return Place(file: file, line: line, column: column, source: text, width: width)
  }

  /// Returns a finding about lines of an edited copy of the text with what is here under its caret.
  func placed(_ finding: Finding) -> Finding {
    var finding = finding
    finding.place = finding.place.map { place in place.line.map { self.place(line: $0) } ?? place }
    return finding
  }

  /// The place of a byte.
  func place(ofByte offset: Int) -> Place {
    let line = table.line(ofByte: offset)
    let column = table.text(beforeByte: offset).count + 1
    return place(line: line, column: column <= Self.widestSource ? column : nil)
  }

  /// A longer line is cut, since its place could not be seen in it.
  private static let widestSource = 400
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let colon = UInt8(ascii: ":")
  static let quote = UInt8(ascii: "\"")

  /// Whether it is a space, a tab or a line's end.
  var isBlank: Bool { self == .space || self == .tab || self == .lineFeed || self == .carriageReturn || self == 0x0C }
}
