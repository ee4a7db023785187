import Notation

/// The words by which exports say that a field has no value, such as `n/a` and `-`.
enum NoValue {
  /// The words, without marks, blanks and accents and in lower case.
  private static let words: Set<String> = [
    "na", "none", "null", "nil", "unknown", "unassigned", "notassigned", "noagent", "noanswer", "noanswergiven",
    "notanswered", "norating", "notrated", "noresponse", "notapplicable", "notavailable", "notset", "notspecified",
    "undefined", "unbekannt", "keine", "keineangabe", "ka", "inconnu", "aucun", "desconocido", "ninguno", "sconosciuto",
    "nessuno", "desconhecido", "nenhum",
  ]
  private static let marks: Set<Character> = ["-", "–", "—", "−", "_", ".", "/", "\\", "?", "*", "~", "·", "•"]
  private static let longest = 40

  /// Returns whether a value stands for none: one of the words, or nothing but marks.
  static func isWritten(as text: String) -> Bool {
    guard text.utf8.count <= longest, !text.utf8.contains(where: { $0.digit != nil }) else { return false }
    // `###` is not such a mark: a spreadsheet shows it for a value that is too wide.
    if text.allSatisfy({ marks.contains($0) || $0.isWhitespace }) { return true }
    // `NA` may be a team and `KA` someone's initials; `N/A`, `n.a.` and `k. A.` are neither.
    let key = ColumnTitle.key(text)
    return words.contains(key) && (key.count > 2 || text.contains { !$0.isLetter })
  }
}
