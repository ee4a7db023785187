/// One question at the prompt, with all that helps to answer it.
package struct Question {
  /// The text before the cursor; colour codes in it are kept out of the editor's counting.
  package var prompt: String
  /// The text to start from, for editing an earlier answer.
  package var prefill: String?
  /// The history that the answer joins and that the arrow keys recall, such as `workbench`; `nil` remembers nothing.
  ///
  /// It becomes part of a file name: lower-case letters and hyphens. Free text of evaluations never joins one.
  package var history: String?
  /// The lines that the arrow keys recall where there is no history, oldest first.
  package var recalled: [String]
  /// The candidates for Tab.
  package var completer: Completer?
  /// How the line is read, and so how a candidate is typed into it.
  package var quoting: LineQuoting
  /// Called whenever keys are pressed, so that a form can measure active time; keys that come at once count as one.
  package var onKey: (() -> Void)?
  /// Called when the line no longer begins with the prefill: what is typed from then on does not go on with it.
  package var onPrefillGone: (() -> Void)?
  /// Called about four times a second while no key is pressed, for autosaving or watching a player.
  ///
  /// The text returned becomes the new prompt; `nil` leaves the prompt alone. Talk is allowed here: the line being
  /// typed is drawn again below it.
  package var onIdle: (() -> String?)?

  package init(
    _ prompt: String, prefill: String? = nil, history: String? = nil, completer: Completer? = nil,
    quoting: LineQuoting = .words, onKey: (() -> Void)? = nil, recalled: [String] = [],
    onPrefillGone: (() -> Void)? = nil,
    onIdle: (() -> String?)? = nil
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.history = history
    self.recalled = recalled
    self.completer = completer
    self.quoting = quoting
    self.onKey = onKey
    self.onPrefillGone = onPrefillGone
    self.onIdle = onIdle
  }
}

/// What came of a question.
package enum LineResult: Equatable, Sendable {
  /// A line, without its end. It never holds a newline.
  case line(String)
  /// A line that several were pasted into; there is a space for each of their ends.
  case pasted(String)
  /// Ctrl-C: the line was dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a pipe.
  case endOfInput
}
