import Notation
import QualityModel

/// The escapes of a JSON text that stand for half a character, as `\ud83d` alone does; U+FFFD takes their place.
struct HalfCharacters {
  /// How many there are.
  private(set) var count = 0
  /// The byte that the first begins at.
  private(set) var first = 0

  /// Finds them in a text that is sound JSON otherwise, in which a backslash stands in texts alone.
  init(in bytes: [UInt8]) {
    guard var index = bytes.firstIndex(of: UInt8(ascii: "\\")) else { return }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = Self.unit(at: index, of: bytes), (0xD800...0xDFFF).contains(unit) else {
        index += 2
        continue
      }
      if unit < 0xDC00, let low = Self.unit(at: index + 6, of: bytes), (0xDC00...0xDFFF).contains(low) {
        index += 12
        continue
      }
      if count == 0 { first = index }
      count += 1
      index += 6
    }
  }

  /// The number of an escape such as `\ud83d`.
  private static func unit(at index: Int, of bytes: [UInt8]) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }

  /// The finding about them; empty where there are none.
  func findings(in source: SourceText) -> [Finding] {
    count == 0 ? [] : [.unreadableCharacters(count, source.place(ofByte: first))]
  }
}
