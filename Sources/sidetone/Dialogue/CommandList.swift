import QualityModel
import Reporting
import TerminalKit

/// The commands of a form, for `help`.
struct CommandList {
  private let words: [CommandWord]
  private let usage: String
  /// A command's word as it is typed to be a text; empty where texts do not answer.
  private let quoting: String
  private let width: Int

  init(_ form: some Form, on terminal: any Terminal) {
    words = form.commandWords
    usage = form.usage
    quoting = form.isInWords ? " A command's word in quotes is text: `\"help\"`." : ""
    width = terminal.width
  }

  /// The list as it is shown.
  var text: String {
    "\(usage) `:` before a command always makes it one.\(quoting)".wrapped(to: width) + "\n"
      + LabelledLines(words.map { ($0.word, $0.about) }).text(width: width)
  }
}

extension Form {
  /// The words that begin a command, those of every form first.
  var commandWords: [CommandWord] { (isSingle ? FormWord.forOne : FormWord.forSeveral) + commands }

  /// The words that begin a command here.
  var wordsOfCommands: [String] { commandWords.map(\.word) + ["exit"] }

  /// Returns the command whose word a text begins with; `nil` where it begins with none.
  func commandWord(beginning text: String) -> CommandWord? {
    let first = text.split(whereSeparator: \.isWhitespace).first?.lowercased()
    return commandWords.first { $0.word == first }
  }

  /// Returns the refusal of a command's word that says nothing alone, with a question that it may name.
  func lacking(_ command: CommandWord) -> AnswerRefusal {
    let example = command.word == "goto" ? items.first.map { ", such as `goto \($0.text)`; Tab lists them" } : nil
    return AnswerRefusal("`\(command.word)` needs more behind it", help: command.about + (example ?? ""))
  }
}

/// Lines of a label and what it means, the meanings below each other.
struct LabelledLines {
  private let lines: [(label: String, text: String)]

  init(_ lines: [(label: String, text: String)]) { self.lines = lines }

  /// Returns the lines, folded to a width, as one text.
  func text(width: Int) -> String { texts(width: width).joined() }

  /// Returns the lines, each folded to a width and with its end.
  func texts(width: Int) -> [String] {
    let labels = lines.map { "  \($0.label.safeForTerminal)  " }
    let indent = labels.map(\.displayWidth).max() ?? 0
    return zip(labels, lines).map { label, line in
      line.text.safeForTerminal.wrapped(to: width, indent: indent, label: label) + "\n"
    }
  }
}
