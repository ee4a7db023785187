import Foundation
import Notation
import QualityModel

extension LineTable {
  /// The longest line that is shown, in bytes; beyond it a caret does not help, and counting characters takes long.
  private static let longest = 4000

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
    case .cell(let line, _): lastFilled(upTo: min(line, count))
    case .byte(let offset): self.line(ofByte: offset)
    }
  }

  /// A text that ends too early is reported behind its last line break: the last line there is is shown instead.
  private func lastFilled(upTo line: Int) -> Int {
    line > 1 && line == count && bytes(ofLine: line).isEmpty ? line - 1 : line
  }

  private func text(before mark: Mark, in line: ArraySlice<UInt8>) -> String {
    switch mark {
    case .cell(let number, let column):
      guard number <= self.line(of: mark) else { return String(decoding: line, as: UTF8.self) }
      return String(String.UnicodeScalarView(String(decoding: line, as: UTF8.self).unicodeScalars.prefix(column - 1)))
    case .byte(let offset): return text(beforeByte: offset)
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
