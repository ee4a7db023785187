import QualityModel
import Recordings

/// One line typed at a criterion, taken apart: `2 talked over her twice @14 @1:23`.
struct AnswerLine: Equatable {
  /// A moment that a line names.
  enum Spot: Equatable {
    /// A line or a time: `@14`, `@1:23`.
    case place(TranscriptPlace)
    /// The moment marked while listening: `@.`.
    case mark
  }

  var answer: AnswerValue
  var note: String?
  var spots: [Spot]

  /// Takes a line apart.
  /// - Throws: `AnswerRefusal` where its first word is no answer to the criterion.
  init(_ line: String, for criterion: Criterion) throws(AnswerRefusal) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    spots = words.compactMap(Self.spot)
    words.removeAll { Self.spot($0) != nil }
    let count = Self.wordsOfAnswer(words, to: criterion)
    answer = try criterion.parse(words.prefix(count).joined(separator: " "))
    let rest = words.dropFirst(count).joined(separator: " ")
    note = rest.isEmpty ? nil : rest
  }

  /// Returns the moment that a word names; `@` begins one only before a digit, a time or a single `.`.
  static func spot(_ word: String) -> Spot? {
    guard word.first == "@" else { return nil }
    if word == "@." { return .mark }
    var text = word.dropFirst()
    while let last = text.last, ",.;)".contains(last) { text.removeLast() }
    if text.utf8.count <= 9, text.allSatisfy({ $0.isASCII && $0.isNumber }), let line = Int(text) {
      return .place(.line(line))
    }
    return ClockTime.seconds(text).map { .place(.time($0)) }
  }

  /// A text takes the whole line; a checklist goes on after each comma; everything else is one word.
  private static func wordsOfAnswer(_ words: [String], to criterion: Criterion) -> Int {
    switch criterion.kind {
    case .text: return words.count
    case .checklist:
      var count = min(1, words.count)
      while count < words.count, words[count - 1].hasSuffix(",") || words[count].hasPrefix(",") { count += 1 }
      return count
    case .yesNo, .scale, .choice, .number, .date: return min(1, words.count)
    }
  }

  /// Returns an earlier answer as the line that would give it again, for editing.
  static func text(of answer: Answer) -> String {
    let spots = (answer.evidence ?? []).compactMap { evidence -> String? in
      if let line = evidence.line { return "@\(line)" }
      return evidence.at.map { "@" + ClockTime.text($0) }
    }
    return ([answer.answer, answer.note ?? ""] + spots).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
