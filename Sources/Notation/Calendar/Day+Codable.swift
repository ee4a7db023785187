/// A day in records is its text.
extension Day: Codable {
  /// Reads a day; any other text throws `DecodingError.dataCorrupted`.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath, debugDescription: "`\(text.prefix(60))` is not a day such as 2026-11-22",
          underlyingError: NotADay(text: text)))
    }
    self = day
  }

  /// Writes the day as `2026-11-22`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A text that should be a day but is not.
package struct NotADay: Error {
  /// The text.
  package let text: String
}
