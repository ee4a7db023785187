/// The words by which systems say which side sent a message.
enum SenderRoles {
  private static let words: [String: String] = [
    "agent": "Agent", "operator": "Agent", "representative": "Agent", "rep": "Agent", "advisor": "Agent",
    "adviser": "Agent", "support": "Agent", "staff": "Agent", "employee": "Agent", "outbound": "Agent",
    "customer": "Customer", "client": "Customer", "enduser": "Customer", "visitor": "Customer", "contact": "Customer",
    "consumer": "Customer", "guest": "Customer", "caller": "Customer", "user": "Customer", "inbound": "Customer",
    "system": "System", "bot": "System", "chatbot": "System", "automation": "System", "workflow": "System",
  ]

  /// Returns `Agent`, `Customer` or `System` for a word; `nil` for any other.
  static func side(_ word: String) -> String? { words[ColumnTitle.key(word)] }
}
