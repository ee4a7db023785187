extension People {
  /// Returns a person as people know them, with the id that commands take: `Ana López (ana-lopez)`; the id alone where
  /// the name is not known or the same.
  public static func label(_ id: String, name: String?) -> String {
    guard let name, !name.trimmed.isEmpty, name != id else { return id }
    return "\(name) (\(id))"
  }
}
