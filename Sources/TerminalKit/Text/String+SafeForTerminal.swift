extension String {
  /// Returns the text as one line that cannot steer a terminal: line ends and tabs are spaces, and every character
  /// that controls, reorders or hides is shown as `<U+001B>`, the way `less` shows it.
  ///
  /// Names, quotes and transcripts come from other people's files; an escape sequence in one could repaint the score.
  package var safeForTerminal: String { TerminalSafety.escape(self, keepingLines: false) }

  /// Returns the text, line ends and tabs kept, as one that cannot steer a terminal; see `safeForTerminal`.
  package var safeBlockForTerminal: String { TerminalSafety.escape(self, keepingLines: true) }
}

/// The rule for characters that must not reach a terminal as they are.
enum TerminalSafety {
  static func escape(_ text: String, keepingLines: Bool) -> String {
    // Nearly every text is plain, and is looked through far faster than it is made anew.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r", "\n": result.append(keepingLines ? "\n" : " ")
      case "\t": result.append(keepingLines ? "\t" : " ")
      default:
        if isHarmless(scalar, after: previous) {
          result.append(scalar)
        } else {
          result.append(contentsOf: visible(scalar).unicodeScalars)
        }
      }
    }
    return String(result)
  }

  /// Joiners stay where emoji and scripts need them: after a character beyond ASCII.
  private static func isHarmless(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if scalar.isASCII { return scalar >= " " && scalar != "\u{7F}" }
    switch scalar.value {
    case 0x200C, 0x200D: return previous.map { !$0.isASCII } ?? false
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: return true
    case 0xE0000...0xE0FFF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
