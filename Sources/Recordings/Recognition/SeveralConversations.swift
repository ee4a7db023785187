import Notation
import QualityModel

/// Files that hold more than one conversation: they must never become one.
enum SeveralConversations {
  private static let ids: Set<String> = [
    "conversationid", "contactid", "callid", "chatid", "sessionid", "interactionid", "ticketid", "dialogueid",
    "dialogid",
  ]
  private static let starts: Set<String> = ["chatstarted", "conversationstarted", "callstarted"]

  /// Returns the finding for a text with the heads of two conversations: `Chat ID: 17`, and further down `Chat ID: 18`.
  static func finding(in source: SourceText) -> Finding? {
    var first: [String: (value: String, line: Int)] = [:]
    for (index, line) in source.lines.enumerated() where line.utf8.count < 200 && opensBlock(index, in: source.lines) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let (key, value) = (Self.key(line[..<colon]), line[line.index(after: colon)...].description.onOneLine)
      guard ids.contains(key) || starts.contains(key), !value.isEmpty else { continue }
      if let other = first[key], other.value != value {
        return .secondHead(line.onOneLine, source.place(line: index + 1))
      }
      first[key] = first[key] ?? (value, index)
    }
    return nil
  }

  /// Returns the finding for JSON whose turns have several ids of conversations.
  static func finding(in root: JSONValue, of file: String) -> Finding? {
    for list in lists(in: root) {
      var first: [String: String] = [:]
      for case .object(let turn) in list {
        for (key, value) in turn where ids.contains(Self.key(key[...])) {
          guard let id = value.string ?? value.quantity?.shortest else { continue }
          if let other = first[key], other != id { return .secondID(key, other, id, Place(file: file)) }
          first[key] = id
        }
      }
    }
    return nil
  }

  private static func lists(in root: JSONValue) -> [[JSONValue]] {
    if let elements = root.elements { return [elements] }
    guard case .object(let members) = root else { return [] }
    return members.sorted { $0.key < $1.key }.compactMap(\.value.elements)
  }

  private static func key(_ text: Substring) -> String { text.lowercased().filter(\.isLetter) }

  /// Whether nothing but a blank line or a rule is above a line.
  private static func opensBlock(_ index: Int, in lines: [String]) -> Bool {
    index == 0 || !lines[index - 1].contains { $0.isLetter || $0.isNumber }
  }
}

extension Finding {
  private static let wayOut = "split it into a file for each conversation, and import those"

  /// The finding for captions that begin again.
  static func secondBeginning(_ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.severalConversations.name,
      "the file holds more than one transcript: here another one begins, and its times start over", help: wayOut,
      place: place)
  }

  fileprivate static func secondHead(_ head: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.severalConversations.name,
      "the file holds more than one conversation: `\(head.shortened)` is the head of another one", help: wayOut,
      place: place)
  }

  fileprivate static func secondID(_ key: String, _ first: String, _ second: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.severalConversations.name,
      "the file holds more than one conversation: `\(key)` is `\(first.shortened)` and `\(second.shortened)`",
      help: wayOut, place: place)
  }
}
