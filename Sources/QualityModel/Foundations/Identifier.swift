/// The rule for ids: an id becomes a file name, so anything else is refused, never cleaned up silently.
package enum Identifier {
  /// The most characters an id may have.
  package static let longest = 80
  /// The most characters an agent's id may have, since evaluation ids are made from it.
  package static let longestAgent = 60

  /// Returns whether the text matches `[a-z0-9][a-z0-9._-]{0,79}`.
  package static func isValid(_ text: some StringProtocol, longest: Int = Identifier.longest) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= longest, isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy {
      isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Returns the finding for a text that cannot be an id.
  package static func refusal(
    _ text: String, of what: String, longest: Int = Identifier.longest, at path: RecordPath = []
  ) -> Finding {
    Finding(
      rule: "bad-id", .notAnID(text, what: what),
      help:
        "use lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit, at most \(longest) characters",
      at: path)
  }
}

extension Finding.Message {
  fileprivate static func notAnID(_ text: String, what: String) -> Self {
    "`\(text.count > 90 ? text.prefix(90) + "…" : text)` cannot be the id of \(what)"
  }
}
