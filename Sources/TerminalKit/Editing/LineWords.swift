/// The words of a workbench's line, told apart as a shell would: by spaces, with quotes, `\`, and `#` for a comment.
///
/// It goes by Unicode scalars: a quote under an accent is a quote all the same, so that what is read does not depend on
/// what happens to follow it.
package struct LineWords: Equatable, Sendable {
  /// The words that are complete, without their quotes.
  package private(set) var words: [String] = []
  /// The word that the line ends in, as far as it was typed, without its quotes; `nil` behind a space.
  package private(set) var last: String?
  /// The quote that is still open.
  package private(set) var quote: Character?
  /// Whether the line ends in a comment.
  private(set) var isComment = false
  /// How many scalars of the line the last word takes, its quotes counted.
  private(set) var typedLength = 0
  private var isEscaped = false

  package init(_ line: String) {
    for (index, scalar) in line.unicodeScalars.enumerated() {
      // `\q` and `\?` are commands.
      if scalar == "\\", index == 0 {
        append(scalar)
      } else if scalar == "#", last == nil, !isEscaped {
        isComment = true
        return
      } else {
        take(scalar)
      }
    }
  }

  /// Every word, that at the end included.
  package var all: [String] { words + (last.map { [$0] } ?? []) }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case _ where isEscaped:
      append(scalar)
      isEscaped = false
    case "\\" where quote != "'":
      typedLength += 1
      isEscaped = true
    case "'", "\"":
      if quote == nil || quote == Character(scalar) {
        quote = quote == nil ? Character(scalar) : nil
        last = last ?? ""
        typedLength += 1
      } else {
        append(scalar)
      }
    case _ where quote == nil && scalar.properties.isWhitespace:
      if let last { words.append(last) }
      (last, typedLength) = (nil, 0)
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    last = last ?? ""
    last?.unicodeScalars.append(scalar)
    typedLength += 1
  }

  /// Returns a word as it is typed, so that it is read back as that word: in quotes where it needs them.
  /// - Parameters:
  ///   - quote: the quote that was opened; `nil` for none.
  ///   - closed: whether the word is finished.
  static func quoted(_ word: String, in quote: Character? = nil, closed: Bool = true) -> String {
    let scalars = word.unicodeScalars
    let needsQuotes =
      scalars.isEmpty || scalars.first == "#"
      || scalars.contains { $0.properties.isWhitespace || "'\"\\".unicodeScalars.contains($0) }
    guard quote != nil || needsQuotes else { return word }
    // Between single quotes every character is literal, and a single quote cannot occur at all.
    let mark: Unicode.Scalar = quote == "'" && !scalars.contains("'") ? "'" : "\""
    var text = String.UnicodeScalarView([mark])
    for scalar in scalars {
      if mark == "\"", scalar == "\"" || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    if closed { text.append(mark) }
    return String(text)
  }
}
