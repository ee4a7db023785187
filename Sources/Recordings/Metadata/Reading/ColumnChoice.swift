import QualityModel

/// A person's word on which column holds a field: `duration=Length/ms`, `startedAt=Date+Time`.
struct ColumnChoice: Hashable, Sendable {
  var field: MetadataField
  /// Everything behind the `=`, which is a title if the file has one like it.
  var whole: String
  /// The titles, of which several are read as one value.
  var titles: [String]
  /// What the column counts, or its scale.
  var unit: String?

  /// Reads a mapping; titles may be in double quotes, so that they may hold any mark.
  init(_ text: String) throws(ReadingOptionProblem) {
    guard let equals = text.firstIndex(of: "="), let field = MetadataField(word: String(text[..<equals])) else {
      throw .unknownField(text)
    }
    self.field = field
    whole = String(text[text.index(after: equals)...]).onOneLine
    titles = []
    var rest = whole[...]
    while true {
      guard let title = Self.takeTitle(&rest, isDate: field == .startedAt || field == .endedAt) else {
        throw .openQuote(text)
      }
      titles.append(title)
      guard rest.first == "+" else { break }
      rest = rest.dropFirst().drop { $0 == " " }
    }
    if rest.first == "/" {
      unit = String(rest.dropFirst())
    } else if !rest.isEmpty {
      throw .openQuote(text)
    } else if titles.count == 1, let slash = titles[0].lastIndex(of: "/"), !whole.hasPrefix("\"") {
      unit = String(titles[0][titles[0].index(after: slash)...]).onOneLine
      titles[0] = String(titles[0][..<slash]).onOneLine
    }
    guard titles.allSatisfy({ !$0.isEmpty }) else { throw .noColumn(text) }
    if let unit, !isKnown(unit) {
      // `Date/Time` is a title; `Length/parsecs` is one too, as far as can be known without the file.
      guard !whole.hasPrefix("\"") else { throw .unknownUnit(unit, field) }
      titles = [whole]
      self.unit = nil
    }
  }

  /// Whether a table has the column, or all that are read as one value.
  func isIn(_ table: MetadataTable) -> Bool {
    table.index(ofTitle: whole) != nil || titles.allSatisfy { table.index(ofTitle: $0) != nil }
  }

  /// Takes a title off the front: up to the quote that closes it, or to the next `+` where a value may have two
  /// columns.
  private static func takeTitle(_ rest: inout Substring, isDate: Bool) -> String? {
    guard rest.first == "\"" else {
      let end = isDate ? rest.firstIndex(of: "+") ?? rest.endIndex : rest.endIndex
      defer { rest = rest[end...] }
      return String(rest[..<end]).onOneLine
    }
    var title = ""
    rest = rest.dropFirst()
    while let quote = rest.firstIndex(of: "\"") {
      title += rest[..<quote]
      rest = rest[rest.index(after: quote)...]
      guard rest.first == "\"" else {
        rest = rest.drop { $0 == " " }
        return title.onOneLine
      }
      title += "\""
      rest = rest.dropFirst()
    }
    return nil
  }

  private func isKnown(_ unit: String) -> Bool {
    switch field {
    case .duration: DurationUnit(word: unit) != nil
    case .startedAt, .endedAt: DateUnit(rawValue: unit.lowercased()) != nil
    case .rating: RatingScale(unit) != nil
    case .id, .file, .channel, .agent, .agentID, .team, .reason, .resolved, .organization, .message, .sender,
      .senderRole:
      false
    }
  }
}
