/// The words by which systems say that something is so.
enum TruthWords {
  /// Returns whether a text says yes or no; `nil` for anything else.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "resolved": true
    case "no", "n", "false", "0", "unresolved": false
    default: nil
    }
  }
}
