import Notation
import QualityModel
import TerminalKit

/// One question that is answered with a name out of a list.
struct ChoiceForm: Form {
  /// What is asked for, in one word.
  let what: String
  /// The question, in a sentence.
  let question: String
  /// The names.
  let names: [String]
  private var chosen: String?

  init(_ what: String, question: String, among names: [String]) {
    self.what = what
    self.question = question
    self.names = names
  }

  var prompt: String { "\(what)> " }
  let isSingle = true
  var usage: String { "The name of the \(what) answers." }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] { names.map { Candidate($0) } }
  mutating func introduce(on terminal: any Terminal) { explain(on: terminal) }
  func explain(on terminal: any Terminal) {
    terminal.remark(NameList(names).beside(question))
  }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    guard let name = [text, text.lowercased()].first(where: names.contains) else {
      let help = Suggestion.help(for: text, among: names) ?? "Tab lists what there is"
      throw AnswerRefusal("there is no \(what) `\(text.prefix(60))`", help: help)
    }
    chosen = name
    return .finish
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    throw AnswerRefusal("the \(what) is needed", help: "name one, or `quit`")
  }

  mutating func finish(on terminal: any Terminal) throws -> String? { chosen }
}

/// Names beside a question: as many as are read at a glance.
struct NameList {
  private static let most = 12
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  /// Returns the names behind a question, or behind a sentence that does not ask.
  func beside(_ question: String) -> String {
    let sentence = question.withCapital
    guard !names.isEmpty else { return sentence }
    let ends = sentence.last.map { ".?!".contains($0) } ?? false
    return "\(sentence)\(ends ? "" : ":") \(text)"
  }

  /// The names with commas.
  var text: String {
    names.prefix(Self.most).joined(separator: ", ") + (names.count > Self.most ? ", …; Tab lists all" : "")
  }
}
