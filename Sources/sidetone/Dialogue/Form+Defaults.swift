import QualityModel
import TerminalKit

extension Form {
  var prefill: String { "" }
  var isInWords: Bool { false }
  var runsCommandWords: Bool { isSingle }
  var endsInWords: Bool { isInWords }
  var isSingle: Bool { false }
  var commands: [CommandWord] { [] }
  var unsaved: String { "what was answered" }
  var onKey: (() -> Void)? { nil }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] { [] }
  func isAnswer(_ text: String) -> Bool { false }
  func continuesAnswer(_ text: String) -> Bool { false }
  func couldBeWords(_ command: Command) -> Bool { false }
  func doubt(about text: String, after prefill: String) -> String? { slip(in: text, after: prefill) }
  func hasItem(_ name: String) -> Bool { false }

  mutating func introduce(on terminal: any Terminal) {}
  mutating func show(on terminal: any Terminal) throws {}
  mutating func save() throws {}
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
    "every question has been asked", help: "`<` goes back, `goto ITEM` to one question, `quit` leaves")

  static func noItem(_ name: String, among names: [String]) -> AnswerRefusal {
    let help = Suggestion.help(for: name, among: names) ?? "`goto` takes one of \(names.joined(separator: ", "))"
    return AnswerRefusal("there is no question `\(name.prefix(60))`", help: help)
  }
}
