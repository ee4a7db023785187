import QualityModel
import Recordings

/// Whom an agent's name in another system's file means, as far as `people.yaml` tells.
enum AgentMatch: Equatable {
  /// This one, without doubt.
  case known(String)
  /// Perhaps one of these; a person has to say which.
  case unsure([People.Person])
  /// Nobody who is listed; the id would be this one, or none can be made.
  case unknown(id: String?)
}

extension People {
  /// Returns whom a text names among the agents.
  ///
  /// Without doubt it is an id, a name in either order or a mail address. A text that holds the name among other things,
  /// names several, is nearly the same, or has the family name of somebody is doubtful.
  func match(ofAgent text: String) -> AgentMatch {
    let exact = persons(named: text, as: .agent)
    if exact.count == 1, let person = exact.first { return .known(person.id) }
    if !exact.isEmpty { return .unsure(exact) }
    if let partly = match(ofParts: text) { return partly }
    let words = Self.words(of: text)
    let near = persons(as: .agent).filter { Self.resembles(words, $0) }
    return near.isEmpty ? .unknown(id: Self.newAgentID(for: text)) : .unsure(near)
  }

  /// Returns what a text means that holds more than one name, or a name and something else; `nil` for any other.
  func match(ofParts text: String) -> AgentMatch? {
    let names = text.split(whereSeparator: { ";/&+|".contains($0) }).map(String.init).filter {
      $0.contains(where: \.isLetter)
    }
    if names.count > 1 { return .unsure(names.flatMap { persons(named: $0, as: .agent) }) }
    let bare = Self.withoutAdditions(text)
    guard bare != text else { return nil }
    let meant = persons(named: bare, as: .agent)
    return meant.isEmpty ? nil : .unsure(meant)
  }

  /// Returns the id that a new agent of a name gets: of the mailbox of an address, and with the family name last.
  static func newAgentID(for text: String) -> String? {
    let mailbox = text.lastIndex(of: "@").map { String(text[..<$0]) }
    let parts = (mailbox ?? text).split(separator: ",", omittingEmptySubsequences: false)
    let isTurned = parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isLetter) }
    let name = isTurned ? "\(parts[1]) \(parts[0])" : mailbox ?? text
    return ImportedID.derive(from: name, longest: Identifier.longestAgent)
  }

  /// The text without what stands in brackets and without numbers.
  private static func withoutAdditions(_ text: String) -> String {
    text.replacing(#/[(\[<{][^)\]>}]*[)\]>}]/#, with: " ").filter { !$0.isNumber }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func words(of text: String) -> [String] { FoldedText(text).words.map(\.text) }

  private static func resembles(_ words: [String], _ person: Person) -> Bool {
    guard let family = words.last else { return false }
    return [person.name, person.id].compactMap(\.self).map(Self.words).contains { own in
      let hasFamilyName = own.count > 1 && (own.last == family || words.count > 1 && own.last == words.first)
      return hasFamilyName || isNear(words.joined(separator: " "), own.joined(separator: " "))
    }
  }

  /// A slip or two of a long name; short ones are too often two people's.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    guard min(left.count, right.count) >= 5, abs(left.count - right.count) <= 2 else { return false }
    return Suggestion.distance(from: left, to: right) <= (left.count >= 8 ? 2 : 1)
  }
}
