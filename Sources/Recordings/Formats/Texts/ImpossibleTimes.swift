import Notation
import QualityModel

/// The lines of a text that begin as those with a time do, but with a time that does not exist: `[14:75] Ida: hello`.
enum ImpossibleTimes {
  /// Returns the lines with such a time set apart from the name and the words behind it, where others have one written
  /// in the same way.
  static func marked(in candidates: [TurnCandidate]) -> [TurnCandidate] {
    let timed = candidates.filter { $0.time != nil }
    let areBracketed = timed.contains { !$0.isBareTime }
    let areBare = timed.contains(where: \.isBareTime)
    guard areBracketed || areBare else { return candidates }
    return candidates.map { candidate in
      guard candidate.time == nil, let (time, words, isBare) = parts(of: candidate.text[...]),
        isBare ? areBare : areBracketed, let label = SpeakerLabel(words), label.isLikely,
        !SpeakerNames.isField(label.name)
      else { return candidate }
      var marked = candidate
      (marked.impossibleTime, marked.label) = (time, label)
      return marked
    }
  }

  private static func parts(of line: Substring) -> (time: String, words: Substring, isBare: Bool)? {
    guard let first = line.first else { return nil }
    let isBare = first != "[" && first != "("
    guard !isBare || first.isNumber,
      let end = line.prefix(longest).firstIndex(where: { isBare ? $0.isWhitespace : "])".contains($0) })
    else { return nil }
    let behind = line[end...].dropFirst().drop(while: \.isWhitespace)
    let half = isBare ? behind.prefix { !$0.isWhitespace } : ""
    let saysHalf = ["am", "pm"].contains(half.lowercased())
    let time = isBare ? line[..<(saysHalf ? half.endIndex : end)] : line[..<end].dropFirst()
    let words = (saysHalf ? line[half.endIndex...] : behind).drop { $0.isWhitespace || isBare && "-–".contains($0) }
    return isLikeATime(time) && TurnTime(time) == nil ? (String(time), words, isBare) : nil
  }

  private static let longest = 14

  /// Two or three numbers with colons between them, and nothing else but AM or PM.
  private static func isLikeATime(_ text: Substring) -> Bool {
    let packed = text.lowercased().filter { !$0.isWhitespace }
    let numbers = (packed.hasSuffix("am") || packed.hasSuffix("pm") ? packed.dropLast(2) : packed[...])
      .split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(numbers.count)
      && numbers.allSatisfy { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.digit != nil } }
  }

  /// The findings about the lines that are turns.
  static func findings(in candidates: [TurnCandidate], among names: SpeakerNames, of source: SourceText) -> [Finding] {
    var findings = SourceFindings(about: source)
    for (line, candidate) in candidates.enumerated() {
      guard let time = candidate.impossibleTime, candidate.isTurn(among: names) else { continue }
      findings.append(.impossibleTime(time, source.place(line: line + 1)))
    }
    return findings.all
  }
}

extension Finding {
  fileprivate static func impossibleTime(_ text: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.badDate.name, severity: .warning, "`\(text)` is not a time, so what it is before has none",
      help: "correct it in the file, and import it again", place: place)
  }
}
