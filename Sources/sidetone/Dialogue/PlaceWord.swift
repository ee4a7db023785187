import QualityModel

/// A word with an `@` that looks like a place: where it is none it would be in the note, as evidence that is none.
enum PlaceWord {
  /// Returns the first word that is meant as a place and is none; a text is the person's own words, in which only what
  /// begins as a place does is meant as one.
  static func broken(in words: [String], for criterion: Criterion) -> String? {
    words.first { word in
      guard Spot(word) == nil, let place = place(in: word) else { return false }
      guard !criterion.kind.isFreeText else { return word.dropFirst().first?.isASCII == true && isFigure(place) }
      return place.allSatisfy { !$0.isLetter } || place.contains(where: \.isNumber)
    }
  }

  /// Returns the place at the end of a word that has no space before it, as in `rude@14`; `nil` where there is none, and
  /// for an address.
  static func glued(to word: String) -> String? {
    guard let sign = word.lastIndex(where: { $0 == "@" || $0 == "＠" }), sign > word.startIndex else { return nil }
    let figures = word[word.index(after: sign)...]
    guard figures.first?.isNumber == true, Spot("@\(figures)") != nil else { return nil }
    return "@\(figures)"
  }

  /// Returns whether words name someone or something with an `@` and say nothing else.
  static func areOnlyNames(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { place(in: $0) != nil }
  }

  /// Returns what is behind the `@` that a word begins with, the brackets and quotes around both left out.
  private static func place(in word: String) -> Substring? {
    let bare = word.drop { "([{<\"'“”‘’«»„".contains($0) }
    return bare.first == "@" || bare.first == "＠" ? bare.dropFirst() : nil
  }

  private static func isFigure(_ place: Substring) -> Bool { place.first?.isNumber == true }
}
