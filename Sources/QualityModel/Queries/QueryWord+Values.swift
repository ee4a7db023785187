/// The values of a word. Quotes around one that a shell or the workbench left there mean what they mean to those:
/// `'tag:"late refund"'` asks for the same as `tag:"late refund"`.
extension QueryWord {
  /// The value in one piece, without quotes around all of it.
  var whole: QueryPiece {
    guard end - valueStart > 1, scalars[valueStart] == "\"", scalars[end - 1] == "\"" else {
      return QueryPiece(text: value, range: valueStart..<end)
    }
    let inside = (valueStart + 1)..<(end - 1)
    return QueryPiece(text: Self.text(scalars[inside]), range: inside)
  }

  /// The values between commas; `\` takes the meaning from the comma or `\` after it, and from a quote that a value
  /// begins with.
  var pieces: [QueryPiece] {
    var pieces: [QueryPiece] = []
    var start = valueStart
    while true {
      let piece = quotedPiece(from: start) ?? plainPiece(from: start)
      pieces.append(piece)
      guard piece.range.upperBound < end else { return pieces }
      start = piece.range.upperBound + 1
    }
  }

  private func plainPiece(from start: Int) -> QueryPiece {
    var text = String.UnicodeScalarView()
    var index = start
    while index < end, scalars[index] != "," {
      if scalars[index] == "\\", index + 1 < end, isEscapable(scalars[index + 1], atStart: index == start) {
        index += 1
      }
      text.append(scalars[index])
      index += 1
    }
    return QueryPiece(text: String(text), range: start..<index)
  }

  private func isEscapable(_ scalar: Unicode.Scalar, atStart: Bool) -> Bool {
    scalar == "," || scalar == "\\" || atStart && scalar == "\""
  }

  /// The value in quotes that begins here; `nil` where there is none, or where no quote ends it.
  private func quotedPiece(from start: Int) -> QueryPiece? {
    guard start < end, scalars[start] == "\"" else { return nil }
    var text = String.UnicodeScalarView()
    var index = start + 1
    while index < end {
      let next = index + 1 < end ? scalars[index + 1] : nil
      if scalars[index] == "\"", next == nil || next == "," {
        return QueryPiece(text: String(text), range: start..<(index + 1))
      }
      if scalars[index] == "\\", let next, next == "\"" || next == "\\" { index += 1 }
      text.append(scalars[index])
      index += 1
    }
    return nil
  }
}
