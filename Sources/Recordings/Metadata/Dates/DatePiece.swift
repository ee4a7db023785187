import Foundation

/// A run of digits, a run of letters, or one mark of a text that may be a date.
struct DatePiece: Hashable {
  enum Kind: Hashable { case digits, word, mark }

  var kind: Kind
  /// The text, in lower case and without accents.
  var text: String
  /// Whether a blank is before it.
  var isAfterBlank: Bool

  /// The number's value; `nil` for a word or a mark.
  var value: Int? { kind == .digits ? Int(text) : nil }

  /// Cuts a text into pieces; `nil` for a text that is longer than any date.
  static func cut(_ text: some StringProtocol) -> [DatePiece]? {
    guard (1...80).contains(text.utf8.count) else { return nil }
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let folded = isPlain ? text.lowercased() : String(text).folded.lowercased()
    var pieces: [DatePiece] = []
    var isAfterBlank = false
    for character in folded {
      // The marks that say which way to write come along when a text is copied from a page.
      if character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .format }) { continue }
      guard !character.isWhitespace else {
        isAfterBlank = true
        continue
      }
      let digit = isPlain ? nil : character.decimalDigit
      let isNumber = digit != nil || (character.isASCII && character.isNumber)
      let kind: Kind = isNumber ? .digits : character.isLetter ? .word : .mark
      if let last = pieces.indices.last, kind != .mark, pieces[last].kind == kind, !isAfterBlank {
        pieces[last].text.append(digit ?? character)
      } else {
        pieces.append(DatePiece(kind: kind, text: String(digit ?? character), isAfterBlank: isAfterBlank))
      }
      isAfterBlank = false
    }
    return pieces
  }
}

extension Character {
  /// The digit from `0` to `9` that this digit of another script is; `nil` for everything else.
  var decimalDigit: Character? {
    guard let first = unicodeScalars.first, first.properties.generalCategory == .decimalNumber else { return nil }
    return wholeNumberValue.flatMap { String($0).first }
  }
}
