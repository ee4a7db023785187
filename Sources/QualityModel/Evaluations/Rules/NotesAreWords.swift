/// A note beside an answer says something in words.
package struct NotesAreWords: Rule {
  package let name = "doubtful-note"
  package let explanation = """
    A note of nothing but ids and numbers, such as `and 4`, may be meant as another answer, and one of nothing but
    places, such as `@14`, as evidence. Neither counts as that while it stands in the note. Write the note in words; an
    answer belongs into `answer`, and a place into `evidence`: `{"line": 14}` or `{"at": 83}`.
    """

  package init() {}

  /// Returns what is doubtful about a note; `nil` for one in words, and for none.
  package func finding(in note: String, for criterion: Criterion, at path: RecordPath) -> Finding? {
    let words = note.split(whereSeparator: \.isWhitespace)
    if !words.isEmpty, words.allSatisfy({ Self.isPlace($0) }) {
      return finding(
        .place(note), help: "name a place under `evidence`, as `{\"line\": 14}` or `{\"at\": 83}`", at: path)
    }
    guard criterion.mayMeanAnswers(note) else { return nil }
    return finding(.answer(note), help: "give the whole answer in `answer`, or write the note in words", at: path)
  }

  private static func isPlace(_ word: Substring) -> Bool {
    guard word.first == "@", let second = word.dropFirst().first else { return false }
    return second == "." || second == "-" || second == "+" || second.isASCII && second.isNumber
  }
}

extension Criterion {
  /// Returns whether a note holds nothing but answers, numbers, days, times and words that join them, such as `and 4`.
  package func mayMeanAnswers(_ note: String) -> Bool {
    !kind.isFreeText && NoteWords(note).areNothingButAnswers(mayAnswer)
  }
}

extension Finding.Message {
  fileprivate static func place(_ note: String) -> Self { "the note `\(note.prefix(60))` is a place, not words" }
  fileprivate static func answer(_ note: String) -> Self { "the note `\(note.prefix(60))` may be meant as an answer" }
}
