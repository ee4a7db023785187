import QualityModel
import Workbench

/// What a few words alone may be meant for.
enum Slip {
  /// Returns what is odd about a text that answers questions of other kinds, stands for no answer, or begins as a
  /// command does, as a sentence goes on; `nil` where it says something.
  /// - Parameter asking: what asks for words.
  static func remark(on text: String, asking: String? = nil) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, isCommand(text) {
      return "`\(text)` begins commands, and \(asking ?? "the question") asks for words"
    }
    if AnswerWord.saysNothing(text) {
      return "`\(text.prefix(60))` answers questions of other kinds, and \(asking ?? "this one") asks for words"
    }
    guard let first = words.first, words.count == 2 || words.count == 3 && first.lowercased() == "goto" else {
      return nil
    }
    return isCommand(first) ? "`\(text.prefix(60))` begins as a command does" : nil
  }

  /// Returns whether a text is a word that begins a command, of a form or of the workbench.
  static func isCommand(_ text: String) -> Bool {
    let word = text.lowercased()
    return WordsOfForms.all.contains(word) || CommandTree.root.commands.contains { $0.commandName == word }
  }
}
