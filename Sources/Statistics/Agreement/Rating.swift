/// What one rater said of one unit: a number or the name of a category.
package enum Rating: Hashable, Sendable {
  /// A number, such as a score.
  case number(Double)
  /// The name of a category, such as `pass`.
  case text(String)

  /// The number; `nil` of a text.
  package var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

extension Rating: Comparable {
  /// Orders numbers by size, texts by alphabet, and numbers before texts.
  package static func < (left: Rating, right: Rating) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): left < right
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

extension Rating: Decodable {
  /// Reads a number or a text.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}
