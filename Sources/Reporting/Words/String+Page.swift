import QualityModel

extension String {
  /// The most characters of a quote or a note: the recording has the rest.
  private static let longestOnPaper = 160

  /// The text on one line, cut where it is too long for the paper.
  var shortened: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= Self.longestOnPaper ? line : line.prefix(Self.longestOnPaper - 1) + "…"
  }

  /// An id as an argument of a command; anything else in quotes that a shell leaves alone.
  var asArgument: String { Identifier.isValid(self) ? self : "'" + replacing("'", with: "’") + "'" }
}
