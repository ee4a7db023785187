import Notation

/// A tag in the words of a cue: one that WebVTT, or HTML as players show it, knows by name, or a time.
///
/// Anything else in angle brackets is what someone wrote: `<ida@example.org>`, `<order-12>`.
struct CueTag {
  /// Its name in lower case, without its classes; empty for a time.
  let name: String
  /// Whether it ends what it names.
  let isClosing: Bool
  /// What is behind the name: of a voice, who speaks.
  let annotation: String

  private static let named: Set<String> = [
    "a", "b", "br", "c", "div", "em", "font", "i", "lang", "li", "ol", "p", "pre", "rt", "ruby", "s", "span", "strong",
    "u", "ul", "v",
  ]
  /// The tags that have words behind the name.
  private static let annotated: Set<String> = ["lang", "v"]
  /// The most bytes of a tag.
  private static let longest = 1000
  /// How far below it the end of a tag is looked for.
  private static let farthest = 400

  /// Reads what is between `<` and `>`; `nil` where that is not a tag.
  init?(_ bytes: [UInt8], from open: Int, to close: Int) {
    guard close - open < Self.longest else { return nil }
    let inside = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    isClosing = inside.hasPrefix("/")
    let bare = isClosing ? inside.dropFirst() : inside[...]
    let end = bare.firstIndex { $0.isWhitespace || $0 == "." || $0 == "/" } ?? bare.endIndex
    name = bare[..<end].lowercased()
    annotation = bare[end...].drop { !$0.isWhitespace }.description
    if Self.named.contains(name) {
      let saysNothing = annotation.allSatisfy { $0.isWhitespace || $0 == "/" }
      guard Self.annotated.contains(name) || saysNothing || annotation.contains("=") else { return nil }
      guard name.utf8.count > 1 || !isInsideAWord(bytes, from: open, to: close) else { return nil }
    } else {
      guard
        name.isEmpty && (inside == "/" || inside.hasPrefix(".") && inside.count > 1)
          || ClockTime.seconds(inTranscript: inside) != nil
      else { return nil }
    }
  }

  /// Of `a<b>c` nothing is in bold letters, since nothing ends them.
  private func isInsideAWord(_ bytes: [UInt8], from open: Int, to close: Int) -> Bool {
    guard !isClosing, name != "v", open > 0, close + 1 < bytes.count else { return false }
    let areLetters = [bytes[open - 1], bytes[close + 1]].allSatisfy { $0.isLetter || $0.digit != nil }
    guard areLetters else { return false }
    let below = String(decoding: bytes[close...].prefix(Self.farthest), as: UTF8.self).lowercased()
    return !below.contains("</\(name)")
  }
}
