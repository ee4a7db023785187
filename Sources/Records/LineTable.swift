import Foundation
import QualityModel

/// A text's bytes and where its lines begin, so that a place is shown without reading the text again.
struct LineTable: Sendable {
  /// The longest line that is shown, in bytes; beyond it a caret helps nobody, and counting characters takes long.
  static let longest = 4000

  /// The text, without a byte-order mark.
  let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a text; they end in LF, CRLF or CR, as in an editor.
  init(_ data: Data) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes = data.starts(with: mark) ? Array(data.dropFirst(3)) : Array(data)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10)
      if byte == 10 || isReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// How many lines there are, the empty one after a last line break included.
  var count: Int { starts.count }

  /// Returns the bytes of a line, from 1, without its line break.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= starts.count else { return [] }
    var end = line < starts.count ? starts[line] : bytes.count
    while end > starts[line - 1], bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return bytes[starts[line - 1]..<end]
  }

  /// Returns the line, from 1, that a byte is in.
  func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the offset of the first byte of a cell; `nil` where there is no such cell.
  func offset(of mark: Mark) -> Int? {
    guard case .cell(let line, let column) = mark else {
      if case .byte(let offset) = mark { return offset }
      return nil
    }
    let bytes = bytes(ofLine: line)
    var scalars = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      scalars += 1
      if scalars == column { return index }
    }
    return nil
  }
}

extension LineTable {
  /// Returns the place of a mark in a file, with its line; of very long lines the text is left out.
  /// - Parameter token: the text at the mark as far as it is known, to underline.
  func place(of mark: Mark, in file: String, token: String? = nil) -> Place {
    let line = line(of: mark)
    let bytes = bytes(ofLine: line)
    guard bytes.count <= Self.longest else {
      return Place(file: file, line: line, column: roughColumn(of: mark, in: bytes))
    }
    let source = String(decoding: bytes, as: UTF8.self)
    let before = text(before: mark, in: bytes)
    let width = Token.width(in: source.dropFirst(before.count), expecting: token)
    return Place(file: file, line: line, column: before.count + 1, source: source, width: width)
  }

  private func line(of mark: Mark) -> Int {
    switch mark {
    // A text that ends too early is reported behind its last line break: show the last line there is instead.
    case .cell(let line, _): line > 1 && bytes(ofLine: line).isEmpty && line >= count ? count - 1 : min(line, count)
    case .byte(let offset): self.line(ofByte: offset)
    }
  }

  private func text(before mark: Mark, in line: ArraySlice<UInt8>) -> String {
    switch mark {
    case .cell(let number, let column):
      guard number <= self.line(of: mark) else { return String(decoding: line, as: UTF8.self) }
      return String(String.UnicodeScalarView(String(decoding: line, as: UTF8.self).unicodeScalars.prefix(column - 1)))
    case .byte(let offset):
      return String(decoding: line.prefix(max(0, offset - line.startIndex)), as: UTF8.self)
    }
  }

  private func roughColumn(of mark: Mark, in line: ArraySlice<UInt8>) -> Int {
    switch mark {
    case .cell(_, let column): column
    case .byte(let offset): offset - line.startIndex + 1
    }
  }
}

/// How far a caret underlines.
enum Token {
  /// Returns the width of the token that a line's rest begins with, in characters.
  static func width(in rest: Substring, expecting token: String? = nil) -> Int {
    guard let first = rest.first else { return 1 }
    if first == "\"" || first == "'" { return quoted(rest, by: first) }
    if let token, !token.isEmpty { return rest.hasPrefix(token) ? token.count : max(1, upToComment(rest)) }
    return 1
  }

  private static func quoted(_ rest: Substring, by quote: Character) -> Int {
    var width = 1
    var isEscaped = false
    for character in rest.dropFirst() {
      width += 1
      if isEscaped {
        isEscaped = false
      } else if character == "\\", quote == "\"" {
        isEscaped = true
      } else if character == quote {
        return width
      }
    }
    return width
  }

  private static func upToComment(_ rest: Substring) -> Int {
    let words = rest.split(separator: " #", maxSplits: 1, omittingEmptySubsequences: false).first ?? rest
    return String(words).trimmed.count
  }
}
