import QualityModel

extension String {
  /// The most characters of a quote or a note: the recording has the rest.
  private static let longestOnPaper = 160

  /// The text on one line, cut where it is too long for the paper.
  var shortened: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= Self.longestOnPaper ? line : line.prefix(Self.longestOnPaper - 1) + "…"
  }

  /// The text as a sentence of its own, with a full stop unless it ends like one.
  var closed: String { last.map { ".!?…”".contains($0) } ?? true ? self : self + "." }

  /// The text as a part of a sentence, without its full stop.
  var opened: String { hasSuffix(".") ? String(dropLast()) : self }

  /// An id as an argument of a command; anything else in quotes that a shell leaves alone.
  var asArgument: String { Identifier.isValid(self) ? self : "'" + replacing("'", with: "’") + "'" }
}
