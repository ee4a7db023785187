extension String {
  /// The text without white space at either end.
  package var trimmed: String {
    // Answers nearly always begin and end with plain letters or digits, and asking Unicode about those is slow.
    if let first = utf8.first, let last = utf8.last, Self.isPlain(first), Self.isPlain(last) { return self }
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > UInt8(ascii: " ") && byte < 0x7F }

  /// Whether there is anything to read in it: more than spaces and characters that are not shown, such as U+200B.
  package var isReadable: Bool {
    if let first = utf8.first, first > UInt8(ascii: " "), first < 0x7F { return true }
    return unicodeScalars.contains(where: \.isShown)
  }
}

extension Unicode.Scalar {
  fileprivate var isShown: Bool {
    guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint, value != 0x2800 else { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .nonspacingMark, .enclosingMark: return false
    default: return true
    }
  }
}
