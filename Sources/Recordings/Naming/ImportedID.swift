import Foundation
import Notation
package import QualityModel

/// The ids that `import` derives from the names of files, calls and agents; nothing else ever derives one.
package enum ImportedID {
  /// Returns the id for a name, such as `uber-call-7` for `Über Call #7.wav`; `nil` where none can be made.
  ///
  /// Accents are folded, other scripts are written in Latin letters, case is lowered, every other run becomes one `-`.
  /// A name in a script that has no such spelling gets an id made of its bytes, always the same. Too long is refused: a
  /// cut id would silently make two calls one.
  package static func derive(from name: String, longest: Int = Identifier.longest) -> String? {
    let stem = withoutMediaExtension(name)
    guard stem.utf8.count <= 4096 else { return nil }
    var id: [UInt8] = []
    for byte in latin(stem).utf8 {
      if isKept(byte) { id.append(byte) } else if id.last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
    }
    let isEdge = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") }
    while id.last.map(isEdge) == true { id.removeLast() }
    let text = String(decoding: id.drop { isEdge($0) || $0 == UInt8(ascii: "_") }, as: UTF8.self)
    if text.isEmpty, stem.contains(where: \.isLetter) { return "name-\(shortHash(of: stem))" }
    return Identifier.isValid(text, longest: longest) ? text : nil
  }

  /// Returns the finding for a name that no id can be made from, or only one that is too long.
  package static func refusal(_ name: String, longest: Int = Identifier.longest) -> Finding {
    Finding(
      rule: TranscriptRules.noID.name, .noID(name),
      help: "rename it so that letters and digits remain, at most \(longest) in all")
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    byte.digit != nil || byte.isLetter || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  private static func withoutMediaExtension(_ name: String) -> String {
    guard MediaEnding.of(name)?.isRead == true, let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  /// Marks that stand for a sound without letter, as in `Olʹga`, would cut a word in two.
  private static func inLatinLetters(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { $0.value > 0x24F && $0.properties.isAlphabetic }) else { return name }
    let latin = name.precomposedStringWithCanonicalMapping.applyingTransform(.toLatin, reverse: false) ?? name
    let letters = latin.unicodeScalars.filter { $0.properties.generalCategory != .modifierLetter }
    return String(String.UnicodeScalarView(letters))
  }

  /// The first half of the 64-bit FNV-1a hash, which is the same on every machine and in every year.
  private static func shortHash(of name: String) -> String {
    let hash = UInt64(hashOf: name)
    let digits = String(hash >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Letters that are not an accented form of another still have a customary spelling.
  private static func latin(_ name: String) -> String {
    let spelled: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d",
    ]
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
    let folded = inLatinLetters(name).folded.lowercased()
    return folded.contains(where: { spelled[$0] != nil })
      ? folded.map { spelled[$0] ?? String($0) }.joined() : folded
  }
}

extension Finding.Message {
  fileprivate static func noID(_ name: String) -> Self {
    "no id can be made of the name `\(name.count > 90 ? name.prefix(90) + "…" : name)`"
  }
}
