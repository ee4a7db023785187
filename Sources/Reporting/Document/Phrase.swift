/// A line of text whose pieces may have roles.
///
/// It can be written as a literal, with `\("…", .good)` for a piece with a role.
public struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What a piece of text is to its reader; colour only repeats what the words say already.
  public enum Role: Hashable, Sendable, CaseIterable {
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
  }

  /// A stretch of text in one role.
  public struct Piece: Hashable, Sendable {
    /// The text, as it comes from a file.
    public var text: String
    /// Its role; `nil` for plain text.
    public var role: Role?

    /// Creates a piece.
    public init(_ text: String, _ role: Role? = nil) {
      self.text = text
      self.role = role
    }
  }

  /// The pieces, in reading order.
  public private(set) var pieces: [Piece]

  /// Creates a phrase of pieces; empty ones are left out.
  public init(_ pieces: [Piece]) { self.pieces = pieces.filter { !$0.text.isEmpty } }

  /// Creates a phrase of one text.
  public init(_ text: String, _ role: Role? = nil) { self.init([Piece(text, role)]) }

  /// Creates a phrase from a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// Creates a phrase from a literal with pieces in it.
  public init(stringInterpolation: Interpolation) { self.init(stringInterpolation.pieces) }

  /// The text without its roles.
  public var plain: String { pieces.map(\.text).joined() }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { pieces.isEmpty }

  /// Returns two phrases as one.
  public static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.pieces + right.pieces) }

  /// Collects the pieces of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// Prepares for a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the words between two values.
    public mutating func appendLiteral(_ literal: String) { pieces.append(Piece(literal)) }

    /// Adds a value as plain text.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append(Piece(value.description))
    }

    /// Adds a text in a role.
    public mutating func appendInterpolation(_ text: String, _ role: Role?) { pieces.append(Piece(text, role)) }

    /// Adds a phrase with its roles.
    public mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }
  }
}

extension [Phrase] {
  /// Returns the phrases as one, with a text between them.
  public func joined(separator: String) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for (index, phrase) in enumerated() { pieces += (index == 0 ? [] : [.init(separator)]) + phrase.pieces }
    return Phrase(pieces)
  }
}
