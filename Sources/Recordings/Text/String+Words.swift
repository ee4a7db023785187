import Foundation

extension StringProtocol {
  /// The text with runs of line breaks replaced by one space and the ends trimmed, so that it fits on one line.
  var onOneLine: String {
    let isBreak = { (byte: UInt8) in byte == 10 || byte == 13 }
    if utf8.contains(where: isBreak) {
      return String(self).foldingLineBreaks.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    // Most texts have nothing to trim, and looking at their ends is far cheaper.
    let isPlain = { (end: Character?) in end == nil || end?.asciiValue.map { $0 > 0x20 && $0 < 0x7F } == true }
    return isPlain(first) && isPlain(last) ? String(self) : trimmingCharacters(in: .whitespacesAndNewlines)
  }

}

extension String {
  fileprivate var foldingLineBreaks: String {
    utf8.split { $0 == 10 || $0 == 13 }
      .map { Substring($0).trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The text without case and accents, for comparing as people do.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}
