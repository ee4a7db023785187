extension String {
  /// Whether there is anything to read in it: more than spaces and characters that are not shown, such as U+200B.
  public var isReadable: Bool {
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
