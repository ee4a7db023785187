import QualityModel
import Workbench

/// What a few words alone may be meant for.
enum Slip {
  /// Returns what is odd about a text that answers questions of other kinds, stands for no answer, or begins as a
  /// command does, as a sentence goes on; `nil` where it says something.
  /// - Parameters:
  ///   - commands: the words that begin a command where it is typed.
  ///   - asking: what asks for words.
  static func remark(on text: String, among commands: [String], asking: String? = nil) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if AnswerWord.saysNothing(text) {
      return "`\(text.prefix(60))` answers questions of other kinds, and \(asking ?? "this one") asks for words"
    }
    if PlaceWord.areOnlyNames(words) {
      return "`\(text.prefix(60))` is written as a place is, and \(asking ?? "the question") asks for words"
    }
    if words.count == 1, isCommand(text) {
      return "`\(text)` begins commands, and \(asking ?? "the question") asks for words"
    }
    if words.count == 1, let near = command(near: text, among: commands) {
      return "`\(text)` is nearly the command `\(near)`, and \(asking ?? "the question") asks for words"
    }
    guard let first = words.first, words.count == 2 || words.count == 3 && first.lowercased() == "goto" else {
      return nil
    }
    guard YesOrNo(first) == nil else {
      return
        "`\(text.prefix(60))` begins as an answer of yes or no does, and \(asking ?? "the question") asks for words"
    }
    return isCommand(first) ? "`\(text.prefix(60))` begins as a command does" : nil
  }

  /// Returns what is odd about the name of someone who is not listed, as a sentence goes on; `nil` where nothing is.
  static func remark(onName text: String, among commands: [String]) -> String? {
    command(near: text, among: commands).map {
      "`\(text)` is nearly the command `\($0)`, and the question asks for people"
    }
  }

  /// Returns the command that a word of three letters or more is one slip away from: a letter that is missing, doubled or
  /// wrong, or two that are exchanged.
  private static func command(near text: String, among commands: [String]) -> String? {
    let word = text.lowercased()
    guard word.count > 2 else { return nil }
    return commands.first { $0.count > 3 && Suggestion.distance(from: word, to: $0) == 1 }
  }

  /// Returns whether a text is a word that begins a command, of a form or of the workbench.
  static func isCommand(_ text: String) -> Bool {
    let word = text.lowercased()
    return WordsOfForms.all.contains(word) || CommandTree.root.commands.contains { $0.commandName == word }
  }
}
