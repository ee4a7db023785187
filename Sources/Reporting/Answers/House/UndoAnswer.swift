import Notation

/// What was taken back or done again: `undo`, `redo`.
package struct UndoAnswer: CommandAnswer {
  private let key: String
  private let sentence: String
  /// How many recordings went that the journal keeps no copy of.
  private let mediaRemoved: Int

  /// Creates the answer of what was taken back.
  /// - Parameter mediaRemoved: how many recordings went that the journal keeps no copy of.
  package init(undid sentence: String, mediaRemoved: Int) {
    (key, self.sentence, self.mediaRemoved) = ("undid", sentence, mediaRemoved)
  }

  /// Creates the answer of what was done again.
  package init(redid sentence: String) { (key, self.sentence, mediaRemoved) = ("redid", sentence, 0) }

  package var document: Document {
    Document([.paragraph(Phrase("\(key.withCapital): \(sentence)."))])
  }

  package var json: AnswerText { .json(of: [key: sentence]) }

  package var remarks: [String] {
    guard mediaRemoved > 0 else { return [] }
    return [
      "`redo` cannot bring this back: the journal keeps no copy of \(NumberText.count(mediaRemoved, "recording")) or "
        + "transcripts. To have them again, import the files again."
    ]
  }
}
