import QualityModel
import Workbench

/// What a word alone may be meant for.
enum Slip {
  /// Returns what is odd about a text that is one word of another kind, or begins as a command does; `nil` where it
  /// says something.
  static func remark(on text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, AnswerWord.isShort(text) || isCommand(text) {
      return "`\(text)` is a single word, and the question asks for a sentence."
    }
    guard let first = words.first, words.count == 2 || words.count == 3 && first.lowercased() == "goto" else {
      return nil
    }
    return isCommand(first) ? "`\(text.prefix(60))` begins as a command does." : nil
  }

  /// Returns whether a text is a word that begins a command, of a form or of the workbench.
  static func isCommand(_ text: String) -> Bool {
    let word = text.lowercased()
    return WordsOfForms.all.contains(word) || CommandTree.root.commands.contains { $0.commandName == word }
  }
}
