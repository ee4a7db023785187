import Foundation
public import QualityModel

/// The ids that `import` derives from the names of files, calls and agents; nothing else ever derives one.
public enum ImportedID {
  /// Returns the id for a name, such as `uber-call-7` for `Über Call #7.wav`; `nil` where none can be made.
  ///
  /// Accents are folded, case is lowered, every other run becomes one `-`. Too long is refused too: a cut id would
  /// silently make two calls one.
  public static func derive(from name: String, longest: Int = Identifier.longest) -> String? {
    let stem = withoutMediaExtension(name)
    guard stem.utf8.count <= 4096 else { return nil }
    var id: [UInt8] = []
    for byte in latin(stem).utf8 {
      if isKept(byte) { id.append(byte) } else if id.last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
    }
    let isEdge = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") }
    while id.last.map(isEdge) == true { id.removeLast() }
    let text = String(decoding: id.drop { isEdge($0) || $0 == UInt8(ascii: "_") }, as: UTF8.self)
    return Identifier.isValid(text, longest: longest) ? text : nil
  }

  /// Returns the finding for a name that no id can be made from, or only one that is too long.
  public static func refusal(_ name: String, longest: Int = Identifier.longest) -> Finding {
    Finding(
      rule: TranscriptRules.noID.name, .noID(name),
      help: "rename it so that letters and digits remain, at most \(longest) in all")
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    byte.digit != nil || byte.isLetter || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  private static func withoutMediaExtension(_ name: String) -> String {
    guard Media.kind(of: name) != nil, let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  /// Letters that are no accented form of another still have a customary spelling.
  private static func latin(_ name: String) -> String {
    let spelled: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d",
    ]
    let folded = name.folded.lowercased()
    return folded.contains(where: { spelled[$0] != nil })
      ? folded.map { spelled[$0] ?? String($0) }.joined() : folded
  }
}

extension Finding.Message {
  fileprivate static func noID(_ name: String) -> Self {
    "no id can be made of the name `\(name.count > 90 ? name.prefix(90) + "…" : name)`"
  }
}
