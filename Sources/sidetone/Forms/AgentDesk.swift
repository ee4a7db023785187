import QualityModel
import TerminalKit
import Workbench

/// Asks about agents whom `people.yaml` does not know, once a name.
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

  /// Returns what a person says about a name; `nil` where nobody can be asked.
  func answer(_ question: AgentQuestion) throws -> AgentAnswer? {
    guard mayAsk, terminal.isInteractive else { return nil }
    let known = ListNames(.agents).perform(in: world)
    let words = known.map(\.id) + ["new", "all new", "skip", "quit", "help"]
    terminal.remark(Self.introduction(to: question))
    if !hasExplained { terminal.remark(Self.choices(for: question)) }
    hasExplained = true
    while true {
      let prompt = Question("agent> ", completer: { _, _ in words.map { Candidate($0) } })
      guard case .line(let line) = terminal.readLine(prompt) else { throw ImportStopped() }
      switch line.trimmed {
      case "": continue
      case "new": return .new
      case "all new": return .allNew
      case "skip": return .leaveOut
      case "quit", "exit": throw ImportStopped()
      case "help", "?": terminal.remark(Self.choices(for: question))
      case let id where known.contains { $0.id == id }: return .known(id)
      case let other: terminal.complain("people.yaml knows no agent `\(other)`", help: "`help` says what can be typed")
      }
    }
  }

  private static func introduction(to question: AgentQuestion) -> String {
    let count = question.count == 1 ? "" : " (\(question.count) times)"
    let candidates = question.candidates.prefix(3).map { person in
      person.name.map { "\($0) (\(person.id))" } ?? person.id
    }
    let may = candidates.isEmpty ? "" : " It may be \(candidates.joined(separator: " or "))."
    return "people.yaml knows no agent `\(question.name)`\(count).\(may)"
  }

  private static func choices(for question: AgentQuestion) -> String {
    let new =
      question.newID.map { "`new` adds \($0) to people.yaml, `all new` does so for all that follow too; " } ?? ""
    return "Type the id of an agent who is listed; \(new)`skip` leaves these calls out; `quit` takes nothing."
  }
}
