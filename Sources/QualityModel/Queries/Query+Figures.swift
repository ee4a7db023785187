import Notation

/// The comparisons of a figure: `<80`, `<=80`, `>90`, `>=90`, `80..90`, `80..<90`, `80..`, `..90`, `80`.
extension Query.Bounds {
  init(_ piece: QueryPiece, of what: String) throws(QueryMistake) {
    guard let bounds = Self.comparison(piece.text) ?? Self.range(piece.text) else {
      throw QueryMistake(
        "`\(piece.short)` is not a \(what)", help: "a \(what) is compared with <80, >=90 or 80..90", at: piece.range)
    }
    if let low = bounds.low, let high = bounds.high, low > high {
      throw QueryMistake(
        "the range `\(piece.short)` ends before it begins", help: "write the lower \(what) first, as in 80..90",
        at: piece.range)
    }
    self = bounds
  }

  private static func comparison(_ text: String) -> Self? {
    for (sign, includes) in [("<=", true), ("<", false)] where text.hasPrefix(sign) {
      return number(text.dropFirst(sign.count)).map { Self(high: $0, includesHigh: includes) }
    }
    for (sign, includes) in [(">=", true), (">", false)] where text.hasPrefix(sign) {
      return number(text.dropFirst(sign.count)).map { Self(low: $0, includesLow: includes) }
    }
    return number(text[...]).map { Self(low: $0, high: $0) }
  }

  private static func range(_ text: String) -> Self? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    var (start, end) = (text[..<dots.lowerBound], text[dots.upperBound...])
    let (excludesLow, excludesHigh) = (start.hasSuffix("<"), end.hasPrefix("<"))
    if excludesLow { start = start.dropLast() }
    if excludesHigh { end = end.dropFirst() }
    let (low, high) = (number(start), number(end))
    guard low != nil || start.isEmpty && !excludesLow, high != nil || end.isEmpty && !excludesHigh,
      low != nil || high != nil
    else { return nil }
    return Self(low: low, includesLow: !excludesLow, high: high, includesHigh: !excludesHigh)
  }

  /// Digits with at most six behind the point, which is what records keep; no sign, since no figure is below 0.
  private static func number(_ text: Substring) -> Double? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { $0.digit != nil }
    }
    return areDigits ? Double(text) : nil
  }

  /// The comparison as it is typed; `nil` where both ends are open.
  var text: String? {
    switch (low, high) {
    case (nil, nil): nil
    case (let low?, nil): (includesLow ? ">=" : ">") + low.exactDecimals
    case (nil, let high?): (includesHigh ? "<=" : "<") + high.exactDecimals
    case (let low?, let high?) where low == high && includesLow && includesHigh: low.exactDecimals
    case (let low?, let high?):
      low.exactDecimals + (includesLow ? "" : "<") + ".." + (includesHigh ? "" : "<") + high.exactDecimals
    }
  }
}
