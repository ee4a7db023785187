import Notation
import QualityModel
import Recordings

/// One line typed at a criterion, taken apart: `2 talked over her twice @14 @1:23`.
struct AnswerLine: Equatable {
  var answer: AnswerValue
  var note: String?
  var spots: [Spot]
  /// A word of the note that names someone with an `@`, or is a place that was mistyped; `nil` without one.
  let mention: String?

  /// Takes a line apart.
  /// - Throws: `AnswerRefusal` where its first word is not an answer to the criterion, where a place is not one, and
  ///   where what follows the answer may be meant as something else than a note.
  init(_ line: String, for criterion: Criterion) throws(AnswerRefusal) {
    let parts = AnswerLineParts(line, for: criterion)
    if let word = PlaceWord.broken(in: parts.wordsWithPlaces, for: criterion) { throw .noPlace(word) }
    if !criterion.kind.isFreeText, let word = parts.wordsWithPlaces.first(where: { PlaceWord.glued(to: $0) != nil }) {
      throw .gluedPlace(word)
    }
    spots = parts.spots
    mention = criterion.kind.isFreeText ? nil : parts.mention
    if let other = parts.label?.other { throw .label(parts.said, or: other) }
    if SignedNumber.isNoAnswer(parts.said, to: criterion) { throw .signed(parts.said, for: criterion) }
    answer = try criterion.parse(OptionNumbers(criterion).ids(in: parts.said))
    try MeasuredNumber.requirePossible(answer, typed: parts.said, to: criterion)
    if let name = parts.onlyName { throw .noPlace(name) }
    note =
      parts.isUnit(of: criterion) || parts.rest.isEmpty
      ? nil : try NoteText(parts.rest, behind: parts.said, for: criterion).text
  }

  /// Returns the place of earlier evidence as a line names it; `nil` for a quote that has none.
  static func spot(of evidence: Evidence) -> Spot? {
    evidence.typedPlace.flatMap { Spot($0) }
  }

  /// Returns whether a line begins with an answer, whatever follows.
  static func answers(_ line: String, _ criterion: Criterion) -> Bool {
    let said = AnswerLineParts(line, for: criterion).said
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
    let said = OptionNumbers(criterion).typed(answer.answer)
    let note = answer.note.map { NoteText.typed($0, behind: said, for: criterion) } ?? ""
    let places = (answer.evidence ?? []).compactMap(\.typedPlace)
    return ([said, note] + places).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Evidence {
  /// The place as it is typed, `@14` or `@1:23`; `nil` where it has neither line nor time.
  fileprivate var typedPlace: String? { line.map { "@\($0)" } ?? at.map { "@" + ClockTime.text($0) } }
}

extension AnswerRefusal {
  fileprivate static func noPlace(_ word: String) -> AnswerRefusal {
    AnswerRefusal("`\(word.prefix(60))` is not a place", help: "a line is `@14`, a time `@1:23`")
  }

  fileprivate static func gluedPlace(_ word: String) -> AnswerRefusal {
    let place = PlaceWord.glued(to: word) ?? ""
    return AnswerRefusal(
      "`\(word.prefix(60))` has no space before the place `\(place.prefix(60))`",
      help: "a place is a word by itself: `\(word.dropLast(place.count)) \(place)`; in quotes it is a note")
  }

  fileprivate static func label(_ said: String, or other: String) -> AnswerRefusal {
    AnswerRefusal(
      "the line begins with the label of `\(said)`, and with the option `\(other)`",
      help: "begin with the number of the one that is meant")
  }

  fileprivate static func signed(_ said: String, for criterion: Criterion) -> AnswerRefusal {
    AnswerRefusal(
      "`\(said.prefix(60))` has a sign, and no answer to this criterion has one", help: criterion.expectation)
  }
}
