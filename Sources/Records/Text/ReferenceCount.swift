/// Counts what may be YAML anchors and aliases, before anything composes them.
///
/// A few references are found in the composed tree, with their places. Many of them may stand for a tree larger than
/// any memory (an "alias bomb"), so such a text is not composed at all. Counting errs upwards: an ampersand in a text
/// may look like an anchor. Only both together, in numbers, are refused here.
struct ReferenceCount {
  /// The most aliases that are left to composing; with fewer, no bomb is larger than a few thousand values.
  static let most = 16

  /// Where the first anchor may be, if there are too many aliases to compose.
  let tooMany: Int?

  /// Counts in a text.
  init(_ bytes: [UInt8]) {
    var anchor: Int?
    var aliases = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "*") {
      // A reference begins a word and is followed by its name; `R&D` and `2 * 3` are none.
      guard index + 1 < bytes.count, Self.isInName(bytes[index + 1]), index == 0 || !Self.isInName(bytes[index - 1])
      else { continue }
      if bytes[index] == UInt8(ascii: "*") { aliases += 1 } else if anchor == nil { anchor = index }
    }
    tooMany = aliases > Self.most ? anchor : nil
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
