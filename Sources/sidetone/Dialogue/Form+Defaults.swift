import QualityModel
import TerminalKit

extension Form {
  var prefill: String { "" }
  var isInWords: Bool { false }
  var runsCommandWords: Bool { isSingle }
  var endsInWords: Bool { isInWords }
  var acts: Bool { false }
  var isSingle: Bool { false }
  var commands: [CommandWord] { [] }
  var items: [Candidate] { [] }
  var unsaved: String { "what was answered" }
  var onKey: (() -> Void)? { nil }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] { [] }
  func isAnswer(_ text: String) -> Bool { false }
  func beginsNewAnswer(_ text: String) -> Bool { text.first.map { $0.isLetter || $0.isNumber } ?? false }
  func continuesAnswer(_ text: String) -> Bool { false }
  func couldBeWords(_ command: Command) -> Bool { false }
  func doubt(about command: Command) -> String? { nil }
  func doubt(about text: String) -> String? { isInWords ? Slip.remark(on: text, among: wordsOfCommands) : nil }

  func hasItem(_ name: String) -> Bool { items.contains { [name, name.lowercased()].contains($0.text) } }

  mutating func introduce(on terminal: any Terminal) {}
  mutating func show(on terminal: any Terminal) throws {}
  mutating func save() throws {}
  mutating func reload() throws -> [String] { [] }
  func takeLeave(on terminal: any Terminal) {}
}

extension Form where Command == Never {
  func command(in text: String) -> Never? { nil }
  func couldBeWords(_ command: Never) -> Bool {}
  mutating func obey(_ command: Never, on terminal: any Terminal) throws -> Step {}
}

/// A form of one question: there is nowhere to go from it.
extension Form {
  mutating func goBack() throws(AnswerRefusal) { throw .onlyQuestion }
  mutating func skip() throws(AnswerRefusal) { throw .onlyQuestion }
  mutating func go(to name: String) throws(AnswerRefusal) { throw .onlyQuestion }
  mutating func review() throws(AnswerRefusal) { throw .onlyQuestion }
}

extension AnswerRefusal {
  static let onlyQuestion = AnswerRefusal("there is only this question", help: "answer it, or `quit`")
  static let firstQuestion = AnswerRefusal("this is the first question", help: "answer it, or `quit`")
  static let everythingIsAsked = AnswerRefusal(
    "every question has been asked", help: "`<` goes back, `goto QUESTION` to one of them, `quit` leaves")

  static func noItem(_ name: String, among names: [String]) -> AnswerRefusal {
    let help = Suggestion.help(for: name, among: names) ?? "`goto` takes one of \(names.joined(separator: ", "))"
    return AnswerRefusal("there is no question `\(name.prefix(60))`", help: help)
  }
}
