import Foundation

/// The words of a text as a search compares them, without case and accents, each with where it is.
///
/// They are cut and folded as SQLite's full-text index does it (`unicode61`, `remove_diacritics 2`), so that a place in
/// a record is found by the same words as the record: letters, digits and private characters make a word, and a Latin
/// letter loses its accents.
package struct FoldedText: Sendable {
  /// One word.
  package struct Word: Hashable, Sendable {
    /// The word without case and accents.
    package var text: String
    /// Where it is in the text.
    package var range: Range<String.Index>
  }

  /// The words, in order.
  package private(set) var words: [Word] = []

  /// Cuts a text into words.
  package init(_ text: String) {
    let scalars = text.unicodeScalars
    var word = ""
    var start: String.Index?
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.makesWords || start != nil && scalar.isDroppedAccent {
        if start == nil { start = index }
        // Nearly all letters are these, and an array for each would take most of a search's time.
        if scalar.isASCII {
          word.unicodeScalars.append(scalar.lowercasedASCII)
        } else {
          word.unicodeScalars.append(contentsOf: scalar.folded)
        }
      } else if let first = start {
        words.append(Word(text: word, range: first..<index))
        (word, start) = ("", nil)
      }
    }
    if let start { words.append(Word(text: word, range: start..<scalars.endIndex)) }
  }

  /// Returns the places where words are one after the other, each as a range of `words`; they never overlap.
  package func places(of phrase: [String]) -> [Range<Int>] {
    guard let first = phrase.first, phrase.count <= words.count else { return [] }
    var places: [Range<Int>] = []
    var index = 0
    while index + phrase.count <= words.count {
      let end = index + phrase.count
      if words[index].text == first, words[index..<end].map(\.text) == phrase {
        places.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return places
  }
}

extension Unicode.Scalar {
  fileprivate var makesWords: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      return true
    default: return false
    }
  }

  /// The combining accents that SQLite drops; any other mark ends a word.
  fileprivate var isDroppedAccent: Bool {
    switch value {
    case 768..<800: 0x0802_9FDF & (UInt32(1) << (value - 768)) != 0
    case 800...817: 0x0003_61F8 & (UInt32(1) << (value - 800)) != 0
    default: false
    }
  }

  fileprivate var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }

  fileprivate var folded: [Unicode.Scalar] {
    if isASCII { return [lowercasedASCII] }
    if isDroppedAccent { return [] }
    let lower = properties.lowercaseMapping.unicodeScalars
    guard let single = lower.first else { return [self] }
    if let base = String(single).decomposedStringWithCanonicalMapping.unicodeScalars.first, base.isASCII {
      return [base]
    }
    return [lower.count == 1 ? single : self]
  }
}
