import Foundation

extension String {
  /// The text with runs of line breaks made one space and the ends trimmed, so that it fits on one line.
  var onOneLine: String {
    let isBreak = { (byte: UInt8) in byte == 10 || byte == 13 }
    let words = utf8.contains(where: isBreak) ? foldingLineBreaks : self
    return words.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private var foldingLineBreaks: String {
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
