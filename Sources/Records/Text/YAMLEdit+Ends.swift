import Notation
import QualityModel

/// Where a value of a YAML file ends: the parser gives only where each begins.
extension YAMLEdit {
  /// Returns the end of a value that begins at an offset.
  func end(of node: MarkedNode, from start: Int) -> Int? {
    let bytes = lines.bytes
    switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return YAMLBrackets(bytes, openingAt: start)?.close
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return YAMLBrackets.endOfQuote(bytes, openingAt: start)
    default:
      guard let plain = node.plainText, bytes[start...].starts(with: plain.utf8) else { return nil }
      return start + plain.utf8.count
    }
  }

  /// Returns the end of the last line that belongs to the last value of a block.
  ///
  /// Whatever is indented more deeply than the block belongs to it, comments too, and under a key also a list whose
  /// dashes are in the column of the key.
  /// - Parameters:
  ///   - last: the last item of a list, or the last key of a mapping.
  ///   - start: where the block begins.
  func endOfBlock(endingWith last: MarkedNode, from start: Int, isMapping: Bool = false) -> Int? {
    guard let offset = lines.offset(of: last.mark) else { return nil }
    let indentation = column(of: start)
    var end = lines.line(ofByte: offset)
    for line in stride(from: end + 1, through: lines.count, by: 1) {
      let bytes = lines.bytes(ofLine: line)
      guard let first = bytes.firstIndex(where: { $0 != 32 && $0 != 9 }) else { continue }
      let depth = first - bytes.startIndex
      guard depth > indentation || isMapping && depth == indentation && bytes[first] == UInt8(ascii: "-") else { break }
      end = line
    }
    return lines.bytes(ofLine: end).endIndex
  }

  /// Returns the end of the line that a value begins in.
  func endOfLine(of node: MarkedNode) -> Int? {
    lines.offset(of: node.mark).map { lines.bytes(ofLine: lines.line(ofByte: $0)).endIndex }
  }

  /// How many bytes are before an offset in its line.
  func column(of offset: Int) -> Int { offset - lines.bytes(ofLine: lines.line(ofByte: offset)).startIndex }
}

/// What is between two brackets of a YAML text, so that something can be added behind it.
struct YAMLBrackets {
  /// Behind the closing bracket.
  let close: Int
  /// Behind the last value, or behind the opening bracket where there is none.
  let end: Int
  /// Whether a comma is still needed there.
  let needsComma: Bool
  /// Whether there is nothing between them.
  let isEmpty: Bool

  /// Finds the closing bracket; `nil` where there is none.
  init?(_ bytes: [UInt8], openingAt start: Int) {
    var depth = 0
    var last = start
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 {
          (close, end) = (offset + 1, last + 1)
          isEmpty = last == start
          needsComma = !isEmpty && bytes[last] != UInt8(ascii: ",")
          return
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // Within a plain text, as in `O'Brien`, a quote opens nothing.
        if Self.beginsValue(bytes, offset) {
          guard let end = Self.endOfQuote(bytes, openingAt: offset) else { return nil }
          offset = end - 1
        }
      case UInt8(ascii: "#") where [32, 9, 10, 13].contains(bytes[offset - 1]):
        offset = bytes[offset...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
        continue
      case 32, 9, 10, 13:
        offset += 1
        continue
      default: break
      }
      last = offset
      offset += 1
    }
    return nil
  }

  /// Returns the offset behind a quote's end; `nil` where it is not closed.
  static func endOfQuote(_ bytes: [UInt8], openingAt start: Int) -> Int? {
    var offset = start + 1
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\\"), bytes[start] == UInt8(ascii: "\"") {
        offset += 2
      } else if bytes[offset] == bytes[start] {
        let isDoubled =
          bytes[start] == UInt8(ascii: "'") && offset + 1 < bytes.count && bytes[offset + 1] == bytes[start]
        guard isDoubled else { return offset + 1 }
        offset += 2
      } else {
        offset += 1
      }
    }
    return nil
  }

  private static func beginsValue(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard let before = bytes[..<offset].last(where: { ![32, 9, 10, 13].contains($0) }) else { return true }
    return "[{,:".utf8.contains(before)
  }
}
