import QualityModel
import Recordings

/// Which agent a name in another system's file means, going by `people.yaml`.
enum AgentMatch: Equatable {
  /// This agent, without doubt.
  case known(String)
  /// Perhaps a person who is listed; the user has to decide.
  case doubtful(AgentDoubt)
  /// No person who is listed.
  case unknown
}

extension People {
  /// Returns which agent a text names.
  ///
  /// An id, a name in either order or a mail address is certain. A text that holds a name among other things, names
  /// several people, is nearly a name, has the family name of a listed person, or names a person of another role is
  /// doubtful.
  func match(ofAgent text: String) -> AgentMatch {
    let written = WrittenAgent(text)
    if let match = exactMatch(text, written, as: .agent) { return match }
    for role in Role.allCases where role != .agent {
      switch exactMatch(text, written, as: role) {
      case .known(let id) where knows(id, as: .agent): return .known(id)
      case .known(let id):
        return persons(as: role).first { $0.id == id }.map { .doubtful(.otherRole($0, role)) } ?? .unknown
      case .doubtful(let doubt): return .doubtful(doubt)
      case .unknown, nil: continue
      }
    }
    if let partly = match(ofParts: text) { return .doubtful(partly) }
    let words = Self.words(of: written.words)
    let near = persons(as: .agent).filter { Self.resembles(words, $0) }
    return near.isEmpty ? .unknown : .doubtful(.resembles(near))
  }

  /// Returns which person of a role a text names; `nil` where it names none.
  ///
  /// The mailbox of an address may fit an id; where another address is stated for that person it is doubtful.
  private func exactMatch(_ text: String, _ written: WrittenAgent, as role: Role) -> AgentMatch? {
    let all = persons(as: role)
    if let address = written.address?.lowercased() {
      let stated = all.filter { $0.email?.lowercased() == address }
      if let only = stated.first { return stated.count == 1 ? .known(only.id) : .doubtful(.resembles(stated)) }
    }
    let named = persons(named: written.name ?? written.address ?? text, as: role)
    guard let only = named.first else { return nil }
    guard named.count == 1 else { return .doubtful(.resembles(named)) }
    let hasOtherAddress = only.id != text && written.address != nil && only.email != nil
    return hasOtherAddress ? .doubtful(.otherAddress(only)) : .known(only.id)
  }

  /// Returns what a text may mean that holds more than one name, or a name and something else; `nil` for any other.
  func match(ofParts text: String) -> AgentDoubt? {
    let names = text.split(whereSeparator: { ";/&+|".contains($0) }).map(String.init).filter {
      $0.contains(where: \.isLetter)
    }
    // `<script>x</script>` is not a list of names, whatever is between its marks.
    let areNames = names.allSatisfy { $0.count { $0 == "<" } == $0.count { $0 == ">" } }
    if names.count > 1, areNames { return .resembles(names.flatMap { persons(named: $0, as: .agent) }) }
    let bare = Self.withoutAdditions(text)
    guard bare != text else { return nil }
    let meant = persons(named: bare, as: .agent)
    return meant.isEmpty ? nil : .resembles(meant)
  }

  /// Returns what a text may mean among people whom only this import names.
  ///
  /// A word with a number, such as `agent 1`, is then a name like the others: the word alone says of no one that they
  /// are a person.
  func match(ofPartsAmongNew text: String) -> AgentDoubt? {
    text.wholeMatch(of: #/\s*\p{L}+[\s_-]*\d+\s*/#) == nil ? match(ofParts: text) : nil
  }

  /// The text without what is in brackets and without numbers.
  private static func withoutAdditions(_ text: String) -> String {
    text.replacing(#/[(\[<{][^)\]>}]*[)\]>}]/#, with: " ").filter { !$0.isNumber }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func words(of text: String) -> [String] { FoldedText(text).words.map(\.text) }

  private static func resembles(_ words: [String], _ person: Person) -> Bool {
    guard let family = words.last else { return false }
    return [person.name, person.id].compactMap(\.self).map(Self.words).contains { own in
      let hasFamilyName = own.count > 1 && (own.last == family || words.count > 1 && own.last == words.first)
      return hasFamilyName || isShorter(words, of: own) || isShorter(own, of: words) || isLogin(words, of: own)
        || isNear(words.joined(separator: " "), own.joined(separator: " "))
    }
  }

  /// Whether a name is part of another one: `Ana`, `Ana L.`, and of `Ana Lopez Garcia` also `Ana López`.
  ///
  /// An initial stands for a word, though not alone.
  private static func isShorter(_ words: [String], of whole: [String]) -> Bool {
    guard whole.count > 1, let first = words.first, first.count > 1, words.count <= whole.count else { return false }
    var rest = whole[...]
    for word in words {
      guard let index = rest.firstIndex(where: { $0 == word || word.count == 1 && $0.hasPrefix(word) }) else {
        return false
      }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// Whether one word is made of a name as logins are: `alopez`, `analopez`, `lopeza`, `anal`.
  private static func isLogin(_ words: [String], of name: [String]) -> Bool {
    guard words.count == 1, let word = words.first, word.count > 3, name.count > 1, let first = name.first,
      let family = name.last
    else { return false }
    let bare = word.filter { !$0.isNumber }
    return [
      first.prefix(1) + family, first + family, first + family.prefix(1), family + first, family + first.prefix(1),
    ]
    .contains { $0 == bare }
  }

  /// A slip or two of a long name; short ones are too often two people's.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    guard min(left.count, right.count) >= 5, abs(left.count - right.count) <= 2 else { return false }
    return Suggestion.distance(from: left, to: right) <= (left.count >= 8 ? 2 : 1)
  }
}
