import QualityModel
import Workbench

/// An answer that was hardly meant as it is typed: a key too many behind the earlier answer, or a word that answers
/// another question.
extension Form {
  /// Returns what is odd about an answer, in a sentence; `nil` where nothing is.
  func slip(in text: String, after prefill: String) -> String? {
    let (text, before) = (text.trimmed, prefill.trimmed)
    guard text != before else { return nil }
    if !before.isEmpty, text.hasPrefix(before) {
      let added = text.dropFirst(before.count)
      guard let first = added.first, isTypedBehind(String(added), first) else { return nil }
      return
        "`\(text.prefix(60))`: the line held `\(before.prefix(60))`, and `\(added.prefix(60))` was typed behind it."
    }
    return isInWords ? Slip.remark(on: text) : nil
  }

  private func isTypedBehind(_ added: String, _ first: Character) -> Bool {
    endsInWords ? AnswerWord.isShort(added) && !first.isWhitespace : first.isLetter || first.isNumber || first == "."
  }
}

/// What a word alone may be meant for.
enum Slip {
  /// Returns what is odd about a text that is one word of another kind; `nil` where it says something.
  static func remark(on text: String) -> String? {
    guard AnswerWord.isShort(text) || isCommand(text) else { return nil }
    return "`\(text)` alone answers in a word what is asked in words."
  }

  /// Returns whether a text is a word that begins a command, of a form or of the workbench.
  static func isCommand(_ text: String) -> Bool {
    let word = text.lowercased()
    return WordsOfForms.all.contains(word) || CommandTree.root.commands.contains { $0.commandName == word }
  }
}
