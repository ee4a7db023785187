/// The side of a cell that its text leans on.
package enum CellAlignment: Sendable {
  /// Words.
  case left
  /// Numbers.
  case right
}

extension String {
  /// Returns the text filled up with spaces to a number of columns; a text that is wider already is left as it is.
  package func padded(to columns: Int, align: CellAlignment = .left) -> String {
    let space = String(repeating: " ", count: max(0, columns - displayWidth))
    return align == .left ? self + space : space + self
  }

  /// Returns the text cut to a number of columns, with `…` where something was cut; colour codes are all kept, so
  /// that a colour switched on is switched off again.
  package func truncated(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    var result = ""
    var room = columns - 1
    for piece in TerminalPiece.pieces(of: self) {
      guard piece.width > 0 || room >= 0 else {
        if case .code(let code) = piece { result += code }
        continue
      }
      if piece.width <= room {
        result += piece.text
        room -= piece.width
      } else if room >= 0 {
        result += "…"
        room = -1
      }
    }
    return result
  }
}
