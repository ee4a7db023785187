import QualityModel
import TerminalKit
import Workbench

/// Asks about agents whom `people.yaml` does not know, once a name.
struct AgentDesk {
  let world: World
  let terminal: any Terminal
  /// Whether questions may be asked at all.
  let mayAsk: Bool

  /// Returns what a person says about a name; `nil` where nobody can be asked.
  func answer(_ question: AgentQuestion) throws -> AgentAnswer? {
    guard mayAsk, terminal.isInteractive else { return nil }
    let known = ListNames(.agents).perform(in: world)
    terminal.remark(Self.introduction(to: question))
    while true {
      let prompt = Question(
        "agent> ", completer: { _, _ in (known.map(\.id) + ["new", "all new", "skip"]).map { Candidate($0) } })
      guard case .line(let line) = terminal.readLine(prompt) else { throw ImportStopped() }
      switch line.trimmed {
      case "": continue
      case "new": return .new
      case "all new": return .allNew
      case "skip": return .leaveOut
      case let id where known.contains { $0.id == id }: return .known(id)
      case let other: terminal.complain("people.yaml knows no agent `\(other)`", help: Self.choices(for: question))
      }
    }
  }

  private static func introduction(to question: AgentQuestion) -> String {
    let count = question.count == 1 ? "once" : "\(question.count) times"
    let candidates = question.candidates.prefix(3).map { person in
      person.name.map { "\($0) (\(person.id))" } ?? person.id
    }
    let may = candidates.isEmpty ? "" : " It may be \(candidates.joined(separator: " or "))."
    return
      "people.yaml knows no agent `\(question.name)`, who is named \(count).\(may) You can \(choices(for: question))."
  }

  private static func choices(for question: AgentQuestion) -> String {
    let new = question.newID.map { "say `new` to add \($0) to people.yaml, `all new` for all that follow too, " } ?? ""
    return "type the id of an agent who is listed, \(new)or `skip` to leave these calls out"
  }
}
