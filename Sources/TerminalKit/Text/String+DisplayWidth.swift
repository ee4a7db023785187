extension String {
  /// The columns that the text fills on a terminal, colour codes not counted.
  ///
  /// The rule is our own, by Unicode properties and the table of wide characters, so that an answer is laid out the
  /// same under every locale: `wcwidth` knows nothing under `LC_ALL=C`.
  package var displayWidth: Int {
    // Most cells of a table are plain ASCII, where bytes and columns are the same.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return TerminalPiece.pieces(of: self).reduce(0) { $0 + $1.width }
  }
}

extension Character {
  /// The columns that one character, with all that is joined to it, fills on a terminal.
  package var displayWidth: Int {
    var sum = 0
    for scalar in unicodeScalars {
      if scalar.properties.isEmojiPresentation || scalar == "\u{FE0F}" { return 2 }
      sum += scalar.columns
    }
    return sum
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 || value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    // The vowels and tails of decomposed Hangul are in the square of their leading consonant.
    if (0x1160...0x11FF).contains(value) { return 0 }
    return EastAsianWidth.isWide(self) ? 2 : 1
  }
}
