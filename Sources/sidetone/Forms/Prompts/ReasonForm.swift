import QualityModel
import TerminalKit

/// The question why something that was submitted is changed.
struct ReasonForm: Form {
  private var reason: String?

  let prompt = "reason> "
  let isInWords = true
  let isSingle = true
  let acts = true
  let usage = "A line of text answers."
  private let about = "Why? It is kept in the record; `quit` leaves everything as it is."

  mutating func introduce(on terminal: any Terminal) { explain(on: terminal) }
  func explain(on terminal: any Terminal) { terminal.remark(about) }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    reason = text
    return .finish
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    throw AnswerRefusal("a reason is needed", help: "say it in a line, or `quit`")
  }

  mutating func finish(on terminal: any Terminal) throws -> String? { reason }
  func takeLeave(on terminal: any Terminal) { terminal.remark("Nothing was changed.") }
}
