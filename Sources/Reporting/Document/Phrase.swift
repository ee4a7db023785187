/// A line of text whose pieces may have roles.
///
/// It can be written as a literal, with `\("…", .good)` for a piece with a role.
package struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What a piece of text is to its reader; colour only repeats what the words say already.
  package enum Role: Hashable, Sendable {
    /// Good news.
    case good
    /// Something to look at.
    case warning
    /// Bad news.
    case bad
    /// Something less important than its surroundings.
    case dim
    /// The word that matters.
    case emphasis
    /// Something to type, or an id.
    case code
    /// A verdict.
    case badge(Badge.Tone)
  }

  /// A stretch of text in one role.
  package struct Piece: Hashable, Sendable {
    /// The text, as it comes from a file.
    package var text: String
    /// Its role; `nil` for plain text.
    package var role: Role?

    package init(_ text: String, _ role: Role? = nil) {
      self.text = text
      self.role = role
    }
  }

  /// The pieces, in reading order.
  package private(set) var pieces: [Piece]

  /// Creates a phrase of pieces; empty ones are left out.
  package init(_ pieces: [Piece]) { self.pieces = pieces.filter { !$0.text.isEmpty } }

  /// Creates a phrase of one text.
  package init(_ text: String, _ role: Role? = nil) { self.init([Piece(text, role)]) }

  /// Creates a phrase from a literal.
  package init(stringLiteral value: String) { self.init(value) }

  /// Creates a phrase from a literal with pieces in it.
  package init(stringInterpolation: Interpolation) { self.init(stringInterpolation.pieces) }

  /// The text without its roles.
  package var plain: String { pieces.map(\.text).joined() }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { pieces.isEmpty }

  /// Returns two phrases as one.
  package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.pieces + right.pieces) }

  /// Collects the pieces of a literal.
  package struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// Prepares for a literal.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the words between two values.
    package mutating func appendLiteral(_ literal: String) { pieces.append(Piece(literal)) }

    /// Adds a value as plain text.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append(Piece(value.description))
    }

    /// Adds a text in a role.
    package mutating func appendInterpolation(_ text: String, _ role: Role?) { pieces.append(Piece(text, role)) }

    /// Adds a phrase with its roles.
    package mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }
  }
}

extension [Phrase] {
  /// Returns the phrases as one, with a text between them.
  package func joined(separator: String) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for (index, phrase) in enumerated() { pieces += (index == 0 ? [] : [.init(separator)]) + phrase.pieces }
    return Phrase(pieces)
  }
}
