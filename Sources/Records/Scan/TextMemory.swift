import CSimdJSON
import Glibc

/// Texts that were made of bytes before, so that a name that is in every evaluation is made once.
///
/// Short texts need no memory of their own and are created again; long ones seldom come again.
struct TextMemory {
  private static let worthwhile = 16...80
  private var slots = [String](repeating: "", count: 1024)

  /// Returns the text that parsed bytes are; empty where there are none.
  mutating func text(_ parsed: ParsedText) -> String {
    guard Self.worthwhile.contains(parsed.count) else { return String(decoding: parsed.bytes, as: UTF8.self) }
    let slot = Self.slot(of: parsed.bytes)
    if Self.isSame(slots[slot], parsed.bytes) { return slots[slot] }
    let text = String(decoding: parsed.bytes, as: UTF8.self)
    slots[slot] = text
    return text
  }

  /// Returns the text, where there is one.
  mutating func optionalText(_ parsed: ParsedText) -> String? { parsed.start == nil ? nil : text(parsed) }

  private static func isSame(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { kept in
      guard kept.count == bytes.count, let left = kept.baseAddress, let right = bytes.baseAddress else { return false }
      return memcmp(left, right, bytes.count) == 0
    } ?? false
  }

  private static func slot(of bytes: UnsafeRawBufferPointer) -> Int {
    var mix = UInt64(truncatingIfNeeded: bytes.count)
    for start in stride(from: 0, to: bytes.count - 7, by: 8) {
      mix = (mix ^ bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      mix ^= mix >> 29
    }
    mix = (mix ^ bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mix >> 54)
  }
}
