import Foundation
import QualityModel
import Recordings

/// An agent as a file writes one: a name, a mail address, or both as in `Ana López <ana@harbour.example>`.
struct WrittenAgent: Hashable {
  /// The name; `nil` for an address alone.
  var name: String?
  /// The mail address.
  var address: String?

  init(_ text: String) {
    if let both = text.wholeMatch(of: #/\s*"?([^<>"]*[^<>"\s])"?\s*<\s*([^\s<>,;@]+@[^\s<>,;@]+)\s*>\s*/#) {
      (name, address) = (String(both.1), String(both.2))
    } else if let alone = text.wholeMatch(of: #/\s*<?([^\s<>,;@]+@[^\s<>,;@]+)>?\s*/#) {
      address = String(alone.1)
    } else {
      name = text
    }
  }

  /// The words that an id is derived from: of the name, with the family name last, else of the mailbox.
  var words: String {
    guard let name else { return mailbox ?? "" }
    return Self.withFamilyNameLast(name)
  }

  private static func withFamilyNameLast(_ name: String) -> String {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    let isTurned = parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isLetter) }
    return isTurned ? "\(parts[1]) \(parts[0])" : name
  }

  /// The id of a new agent; `nil` where none can be derived.
  var id: String? { ImportedID.derive(from: words, longest: Identifier.longestAgent) }

  /// The name where it is one, with letters in it, and the family name last.
  var properName: String? {
    name.flatMap { $0.contains(where: \.isLetter) ? Self.withFamilyNameLast($0.trimmed) : nil }
  }

  /// Whether this is the same person as another writing: the same address, or the same name without a different
  /// address.
  func isSame(as other: WrittenAgent) -> Bool {
    if let address, let theirs = other.address { return address.lowercased() == theirs.lowercased() }
    return People.isSameName(words, other.words)
  }

  private var mailbox: String? { address.flatMap { $0.split(separator: "@").first.map(String.init) } }
}
