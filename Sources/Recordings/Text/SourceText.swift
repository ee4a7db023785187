import Foundation
import QualityModel

/// A file's text, decoded, with its lines at hand for findings.
struct SourceText: Sendable {
  /// The file's name, as findings show it.
  let file: String
  /// The text as UTF-8, without a byte-order mark.
  let bytes: [UInt8]
  /// The lines, whatever ends them: line feed, carriage return or both.
  let lines: [String]

  init(file: String, text: String) {
    self.file = file
    bytes = Array(text.utf8)
    lines = Self.lines(of: bytes)
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      lines.append(String(decoding: bytes[start..<(index - 1)], as: UTF8.self))
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
      start = index
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }

  /// The place of a line, from 1, with what to show a caret under.
  func place(line: Int, column: Int? = nil, width: Int = 1) -> Place {
    let text = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(Self.widestSource)) : nil
    return Place(file: file, line: line, column: column, source: text, width: width)
  }

  /// The place of a byte; costs a walk through the text, so it is for the few findings that know no line.
  func place(ofByte offset: Int) -> Place {
    let before = bytes.prefix(offset)
    var line = 1
    var start = 0
    for (index, byte) in before.enumerated() {
      let endsLine = byte == .lineFeed || (byte == .carriageReturn && bytes.dropFirst(index + 1).first != .lineFeed)
      if endsLine {
        line += 1
        start = index + 1
      }
    }
    let column = String(decoding: before.dropFirst(start), as: UTF8.self).count + 1
    return place(line: line, column: column <= Self.widestSource ? column : nil)
  }

  /// A line of megabytes helps nobody find anything.
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
  /// The digit's value, or `nil` for anything but `0` to `9`.
  var digit: Int? { (0x30...0x39).contains(self) ? Int(self - 0x30) : nil }
}
