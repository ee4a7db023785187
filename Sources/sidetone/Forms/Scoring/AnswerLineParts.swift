import QualityModel

/// The parts of a line typed at a criterion, before anything is made of them: the answer, the places, and the rest.
struct AnswerLineParts {
  /// The answer, without places.
  let said: String
  /// What follows the answer, as it was typed and without places; what is in quotes keeps those in it.
  let rest: String
  /// The places, each once.
  let spots: [Spot]
  /// The words in which a place could be mistyped: those of a quoted note are text.
  let wordsWithPlaces: [String]
  /// The first word that names someone with an `@`, outside of quotes; `nil` without one.
  let mention: String?
  /// The label that the line begins with; `nil` where it begins with none.
  let label: LabelWords?
  /// The first word of the rest, where that is names with an `@` and nothing else; `nil` where it says something.
  let onlyName: String?

  init(_ line: String, for criterion: Criterion) {
    let words = line.split(whereSeparator: \.isWhitespace)
    let plain = words.filter { Spot($0) == nil }
    label = LabelWords(beginning: plain.map(String.init), of: criterion)
    let count = label?.count ?? Self.wordsOfAnswer(plain.map(String.init), to: criterion)
    said =
      label?.answer
      ?? (criterion.kind.isFreeText ? Self.text(words[...], in: line) : plain.prefix(count).joined(separator: " "))
    let end = plain.prefix(count).last?.endIndex ?? line.startIndex
    let tail = words.drop { $0.endIndex <= end }
    let quoted = Self.quoted(tail, in: line)
    rest = quoted?.text ?? (criterion.kind.isFreeText ? "" : Self.text(tail, in: line))
    let open = quoted.map { quoted in words.filter { !quoted.words.contains($0.startIndex) } } ?? words
    var seen: [Spot] = []
    for spot in open.compactMap({ Spot($0) }) where !seen.contains(spot) { seen.append(spot) }
    spots = seen
    wordsWithPlaces = open.map(String.init)
    mention = wordsWithPlaces.first { Spot($0) == nil && PlaceWord.areOnlyNames([$0]) }
    let named = tail.filter { Spot($0) == nil }.map(String.init)
    onlyName = quoted == nil && PlaceWord.areOnlyNames(named) ? named.first : nil
  }

  /// Returns whether the rest only names the unit that the criterion asks in: `25 s`.
  func isUnit(of criterion: Criterion) -> Bool {
    guard criterion.kind.isMeasured, !rest.contains(where: \.isWhitespace) else { return false }
    return Unit(rest)?.isNamed(in: criterion) ?? false
  }

  /// A text takes the whole line; options go on after each comma; everything else is one word.
  private static func wordsOfAnswer(_ words: [String], to criterion: Criterion) -> Int {
    switch criterion.kind {
    case .text: return words.count
    case .checklist, .choice:
      var count = min(1, words.count)
      while count < words.count, words[count - 1].hasSuffix(",") || words[count].hasPrefix(",") { count += 1 }
      return count
    case .yesNo, .scale, .number, .date: return min(1, words.count)
    }
  }

  /// Returns a note in quotes, with places before it and behind it left out; `nil` where it says nothing but a place,
  /// which was hardly meant as text.
  private static func quoted(
    _ words: ArraySlice<Substring>, in line: String
  ) -> (text: String, words: Range<String.Index>)? {
    let inner = words.drop { Spot($0) != nil }
    guard let first = inner.first, let last = inner.last(where: { Spot($0) == nil }) else { return nil }
    let text = String(line[first.startIndex..<last.endIndex])
    let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard text.insideQuotes != nil, !PlaceWord.areOnlyNames(parts) else { return nil }
    return (text, first.startIndex..<last.endIndex)
  }

  /// Returns words as they are in a line, with the spaces between them, but without places.
  private static func text(_ words: ArraySlice<Substring>, in line: String) -> String {
    var text = ""
    var end = line.startIndex
    for word in words {
      defer { end = word.endIndex }
      guard Spot(word) == nil else { continue }
      text += (text.isEmpty ? "" : line[end..<word.startIndex]) + word
    }
    return text
  }
}
