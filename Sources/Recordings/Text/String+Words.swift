import Foundation

extension StringProtocol {
  /// The text with runs of line breaks replaced by one space and the ends trimmed, so that it fits on one line.
  var onOneLine: String {
    let isBreak = { (byte: UInt8) in byte == 10 || byte == 13 }
    if utf8.contains(where: isBreak) {
      return String(self).foldingLineBreaks.withoutBlanksAround
    }
    // Most texts have nothing to trim, and looking at their ends is far cheaper.
    let isPlain = { (end: Character?) in end == nil || end?.asciiValue.map { $0 > 0x20 && $0 < 0x7F } == true }
    return isPlain(first) && isPlain(last) ? String(self) : withoutBlanksAround
  }

  /// The text without blanks and line breaks at its ends; Foundation would copy a long text letter by letter for that.
  fileprivate var withoutBlanksAround: String {
    let scalars = Substring(self).unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }), let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(Substring(scalars[start...end]))
  }
}

extension Unicode.Scalar {
  /// Whether this is a blank or a line break, or the zero-width space, which Foundation counts among them.
  fileprivate var isBlank: Bool { value == 0x20 || properties.isWhitespace || value == 0x200B }
}

extension String {
  fileprivate var foldingLineBreaks: String {
    utf8.split { $0 == 10 || $0 == 13 }
      .map { Substring($0).withoutBlanksAround }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The text without case and accents, for comparing as people do.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}
