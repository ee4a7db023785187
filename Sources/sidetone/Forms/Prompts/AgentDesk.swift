import QualityModel
import TerminalKit
import Workbench

/// Asks about agents that `people.yaml` does not know, once a name.
final class AgentDesk {
  private let world: World
  private let terminal: any Terminal
  /// Whether questions may be asked at all.
  private let mayAsk: Bool
  /// Whether it was said what can be typed: with many names once is enough.
  private var hasExplained = false

  init(world: World, terminal: any Terminal, mayAsk: Bool) {
    (self.world, self.terminal, self.mayAsk) = (world, terminal, mayAsk)
  }

  /// Returns what a person says about a name; `nil` where there is no one to ask.
  func answer(_ question: AgentQuestion) throws -> AgentAnswer? {
    guard mayAsk, terminal.isInteractive else { return nil }
    let known = ListNames(.agents).perform(in: world).map(\.id)
    let form = AgentQuestionForm(question, known: known, explains: !hasExplained)
    hasExplained = true
    var dialogue = Dialogue(form, on: terminal)
    guard let answer = try dialogue.talk() else { throw ImportStopped() }
    return answer
  }
}

/// The question who an agent is that `people.yaml` does not know by the name in a file.
struct AgentQuestionForm: Form {
  private let question: AgentQuestion
  private let known: [String]
  private let explains: Bool
  private var chosen: AgentAnswer?

  init(_ question: AgentQuestion, known: [String], explains: Bool) {
    (self.question, self.known, self.explains) = (question, known, explains)
  }

  let prompt = "agent> "
  let isSingle = true

  var usage: String {
    let new =
      question.newID.map { "`new` adds \($0) to people.yaml, `all new` does so for all that follow too; " } ?? ""
    return "Type the id of an agent who is listed; \(new)`skip` leaves these calls out; `quit` takes nothing."
  }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    (known + ["new", "all new", "skip", "quit", "help"]).map { Candidate($0) }
  }

  mutating func introduce(on terminal: any Terminal) {
    let count = question.count == 1 ? "" : " (\(question.count) times)"
    let candidates = question.candidates.prefix(3).map { People.label($0.id, name: $0.name) }
    let may = candidates.isEmpty ? "" : " It may be \(candidates.joined(separator: " or "))."
    terminal.remark("people.yaml knows no agent `\(question.name)`\(count).\(may)")
    if explains { explain(on: terminal) }
  }

  func explain(on terminal: any Terminal) { terminal.remark(usage) }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    switch text {
    case "new": chosen = .new
    case "all new": chosen = .allNew
    case "skip": chosen = .leaveOut
    case let id where known.contains(id): chosen = .known(id)
    default:
      throw AnswerRefusal(
        "people.yaml knows no agent `\(text.prefix(60))`", help: "`help` says what can be typed")
    }
    return .finish
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step { .stay }
  mutating func finish(on terminal: any Terminal) throws -> AgentAnswer? { chosen }
}
