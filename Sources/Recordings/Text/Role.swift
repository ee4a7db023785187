import Foundation

/// The names that sources give the two sides of a call, brought to the trade's two words.
enum Role {
  private static let names: [String: String] = [
    "agent": "Agent", "wizard": "Agent", "operator": "Agent", "representative": "Agent", "advisor": "Agent",
    "adviser": "Agent", "customer": "Customer", "caller": "Customer", "client": "Customer", "user": "Customer",
    "system": "System", "bot": "System",
  ]

  /// Returns `Agent`, `Customer` or `System` for a role; any other name as it is.
  static func speaker(_ name: String) -> String { names[name.lowercased()] ?? name }

  /// Returns `Agent` and `Customer` in that spelling however a text shouts them; any other name as it is.
  static func tidied(_ name: String) -> String {
    let lower = name.lowercased()
    return lower == "agent" || lower == "customer" ? lower.capitalized : name
  }

  /// Words that lines are labelled with, and that are kept as they are.
  private static let others: Set<String> = [
    "assistant", "guest", "host", "interviewer", "ivr", "manager", "patient", "receptionist", "supervisor", "team lead",
    "unknown", "visitor",
  ]

  /// Returns whether a word is a role that a line may be labelled with: `Agent`, `Customer 2`, `SPEAKER_01`.
  static func isRole(_ name: String) -> Bool {
    let lower = name.lowercased()
    let bare = lower.trimmingCharacters(in: CharacterSet(charactersIn: "0123456789_- #"))
    if names[bare] != nil || others.contains(bare) { return true }
    guard bare.hasPrefix("speaker") || bare == "unknown speaker" || bare == "channel" else { return false }
    // `Speaker A` and `speaker 0` are names, `Speakerphone` is a thing.
    return bare.dropFirst("speaker".count).first.map { " _-".contains($0) } ?? true
  }
}
