import QualityModel
import TerminalKit

/// One question of yes or no.
struct ConfirmationForm: Form {
  /// The question.
  let question: String
  /// What y and n do, in a sentence.
  let about: String
  private var isConfirmed = false

  init(_ question: String, about: String) {
    self.question = question
    self.about = about
  }

  var prompt: String { "\(question) y/n " }
  let isSingle = true
  let acts = true
  let usage = "y or n answers."
  let commands = [CommandWord("y", "yes"), CommandWord("n", "no")]

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] { YesOrNo.candidates }
  func isAnswer(_ text: String) -> Bool { YesOrNo(text) != nil }
  func explain(on terminal: any Terminal) { terminal.remark(about) }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    isConfirmed = try YesOrNo(answer: text, help: "`?` explains what each does") == .yes
    return .finish
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    terminal.remark(about)
    return .stay
  }

  mutating func finish(on terminal: any Terminal) throws -> Bool? { isConfirmed }
}
