import QualityModel
import TerminalKit
import Workbench

/// Asks about agents whom `people.yaml` does not list, once a name.
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

  /// Returns the answer about a name; `nil` where no one can be asked.
  func answer(_ question: AgentQuestion) throws -> AgentReply? {
    guard mayAsk, terminal.isInteractive else { return nil }
    var people = ReadPeople().perform(in: world)
    let others = ListNames(.agents).perform(in: world).map(\.id).filter { people.agent($0) == nil }
    people.agents += others.map { People.Agent(id: $0) }
    let form = AgentQuestionForm(question, among: people, explains: !hasExplained)
    hasExplained = true
    guard let answer = try terminal.talk(through: form) else { throw ImportStopped() }
    return answer
  }
}

/// The question who an agent is whom `people.yaml` does not list by the name in a file.
struct AgentQuestionForm: Form {
  /// The most agents that are offered.
  private static let mostOffered = 3

  private let question: AgentQuestion
  private let people: People
  private let explains: Bool
  private var chosen: AgentReply?

  init(_ question: AgentQuestion, among people: People, explains: Bool) {
    (self.question, self.people, self.explains) = (question, people, explains)
  }

  let prompt = "agent> "
  let isSingle = true

  var usage: String {
    let new =
      question.newID.map { "`new` adds \($0) to people.yaml, `all new` does so for all that follow too; " } ?? ""
    return
      "Type the id or the name of an agent who is listed; \(new)`skip` leaves these calls out; `quit` takes nothing."
  }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    // Behind a space only the end of `all new` can come.
    guard !line.prefix(cursor).contains(where: \.isWhitespace) else {
      return question.newID != nil && line.hasPrefix("all ") ? [Candidate("new")] : []
    }
    let new = question.newID == nil ? [] : ["new", "all new"]
    return (nearest(to: question.name).map(\.id) + new + ["skip"]).map { Candidate($0) }
  }

  mutating func introduce(on terminal: any Terminal) {
    terminal.remark(question.sentence)
    let near = nearest(to: question.name).prefix(Self.mostOffered).map { People.label($0.id, name: $0.name) }
    if question.doubt == nil, !near.isEmpty { terminal.remark("Nearest: \(near.joined(separator: ", ")).") }
    if explains { explain(on: terminal) }
  }

  /// The agents who are listed, those with the nearest names first.
  private func nearest(to name: String) -> [People.Person] {
    let agents = people.persons(as: .agent)
    let byText = Dictionary(
      agents.flatMap { agent in [agent.name, agent.id].compactMap { text in text.map { ($0, agent) } } },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    return Suggestion.nearestFirst(to: name, among: byText.keys.sorted()).compactMap { byText[$0] }
      .filter { seen.insert($0.id).inserted }
  }

  func explain(on terminal: any Terminal) { terminal.remark(usage) }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    switch text {
    case "new" where question.newID != nil: chosen = .new
    case "all new" where question.newID != nil: chosen = .allNew
    case "skip": chosen = .leaveOut
    default:
      let named = people.persons(named: text, as: .agent)
      guard let only = named.first else { throw unknown(text) }
      guard named.count == 1 else {
        throw AnswerRefusal(
          "`\(text.prefix(60))` may be several people",
          help: "type the id: \(named.map(\.id).joined(separator: ", "))")
      }
      chosen = .known(only.id)
    }
    return .finish
  }

  private func unknown(_ text: String) -> AnswerRefusal {
    let names = people.agents.flatMap { [$0.id, $0.name].compactMap(\.self) }
    let typed = "`help` lists what can be typed"
    let nearest = nearest(to: text).first.map { "\(Self.help($0)) \(typed)" }
    return AnswerRefusal(
      "people.yaml lists no agent `\(text.prefix(60))`",
      help: Suggestion.help(for: text, among: names) ?? people.nearest(to: text, as: .agent).map(Self.help) ?? nearest
        ?? typed)
  }

  private static func help(_ near: People.Person) -> String {
    "did you mean \(People.label(near.id, name: near.name))?"
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    explain(on: terminal)
    return .stay
  }

  mutating func finish(on terminal: any Terminal) throws -> AgentReply? { chosen }
}
