import TerminalKit

/// What Tab offers in a form: its answers, the commands, and the questions behind `goto`.
struct CommandCompletion<Questions: Form> {
  private let form: Questions

  init(_ form: Questions) { self.form = form }

  /// Returns the candidates for the word at the cursor.
  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    let words = before.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words.count == 2, ["goto", ":goto"].contains(words[0]) {
      return form.items.filter { $0.text.hasPrefix(words[1]) }
    }
    guard words.count < 2 else { return form.candidates(line, cursor) }
    // A word alone would be asked back among words.
    let sign = form.isInWords || before.first == ":" ? ":" : ""
    return form.candidates(line, cursor) + commands(behind: sign).filter { $0.text.hasPrefix(before) }
  }

  private func commands(behind sign: String) -> [Candidate] {
    form.commandWords.filter { $0.word.first?.isLetter == true }.map { Candidate(sign + $0.word, about: $0.about) }
  }
}
