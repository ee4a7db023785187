import Notation
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
  /// - Throws: `AnswerRefusal` where its first word is not an answer to the criterion, where a place is not one, and
  ///   where what follows the answer may be meant as something else than a note.
  init(_ line: String, for criterion: Criterion) throws(AnswerRefusal) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if let word = PlaceWord.broken(in: words, for: criterion) { throw .noPlace(word) }
    var seen: [Spot] = []
    for spot in words.compactMap(Self.spot) where !seen.contains(spot) { seen.append(spot) }
    spots = seen
    words.removeAll { Self.spot($0) != nil }
    let count = Self.wordsOfAnswer(words, to: criterion)
    let said = words.prefix(count).joined(separator: " ")
    if SignedNumber.isNoAnswer(said, to: criterion) { throw .signed(said, for: criterion) }
    answer = try criterion.parse(OptionNumbers(criterion).ids(in: said))
    if PlaceWord.areOnlyNames(Array(words.dropFirst(count))) { throw .noPlace(words[count]) }
    let rest = words.dropFirst(count).joined(separator: " ")
    note = rest.isEmpty ? nil : try NoteText(rest, behind: said, for: criterion).text
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

  /// Returns whether a line begins with an answer, whatever follows.
  static func answers(_ line: String, _ criterion: Criterion) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init).filter { spot($0) == nil }
    let said = words.prefix(wordsOfAnswer(words, to: criterion)).joined(separator: " ")
    guard !SignedNumber.isNoAnswer(said, to: criterion) else { return false }
    do throws(AnswerRefusal) {
      _ = try criterion.parse(OptionNumbers(criterion).ids(in: said))
      return true
    } catch {
      // A number that may be two options is an answer, only not a clear one.
      return !said.isEmpty && said.utf8.allSatisfy { "0123456789#,".utf8.contains($0) }
    }
  }

  /// Returns an earlier answer as the line that would give it again, for editing.
  static func text(of answer: Answer, to criterion: Criterion) -> String {
    let spots = (answer.evidence ?? []).compactMap { evidence -> String? in
      if let line = evidence.line { return "@\(line)" }
      return evidence.at.map { "@" + ClockTime.text($0) }
    }
    let said = OptionNumbers(criterion).typed(answer.answer)
    let note = answer.note.map { NoteText.typed($0, behind: said, for: criterion) } ?? ""
    return ([said, note] + spots).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension AnswerRefusal {
  fileprivate static func noPlace(_ word: String) -> AnswerRefusal {
    AnswerRefusal("`\(word.prefix(60))` is not a place", help: "a line is `@14`, a time `@1:23`")
  }

  fileprivate static func signed(_ said: String, for criterion: Criterion) -> AnswerRefusal {
    AnswerRefusal(
      "`\(said.prefix(60))` has a sign, and no answer to this criterion has one", help: criterion.expectation)
  }
}
