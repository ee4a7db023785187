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

  /// Returns whether a word is a role that a line may be labelled with.
  static func isRole(_ name: String) -> Bool {
    names[name.lowercased()] != nil || name.lowercased().hasPrefix("speaker")
  }
}
