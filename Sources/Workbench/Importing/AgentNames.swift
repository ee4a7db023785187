import QualityModel

/// Decides once for each agent's name in the files whose id it becomes.
struct AgentNames {
  /// What a name became.
  enum Decision: Equatable {
    case id(String)
    /// What has the name is refused, with the reason.
    case refused(String)
  }

  private let listed: People
  private let policy: AgentPolicy
  private let ask: AskAboutAgent
  private var decisions: [String: Decision] = [:]
  /// Those whom nobody lists, with the names they were made from, as far as this import has met them.
  private var fresh = People()
  /// The agents that `people.yaml` is to list from now on.
  private(set) var additions: [People.Person] = []
  private(set) var findings: [Finding] = []
  private var turned: [(name: String, id: String, count: Int)] = []
  private var unlisted: [(name: String, id: String, count: Int)] = []
  private var takesAllAsNew = false

  init(_ people: People, _ policy: AgentPolicy, ask: @escaping AskAboutAgent) {
    (listed, self.policy, self.ask) = (people, policy, ask)
    takesAllAsNew = policy == .new
  }

  /// Decides about all names, each with how many files and rows have it.
  mutating func decide(_ counts: [(name: String, count: Int)]) throws {
    for (name, count) in counts { decisions[name] = try decision(about: name, count) }
    if !unlisted.isEmpty { findings.append(.unknownAgents(unlisted.map { ($0.name, $0.id) })) }
  }

  /// Returns what a name became.
  func decision(about name: String) -> Decision? { decisions[name] }

  /// Returns the id that a name became; throws `Refused` where it became none.
  func id(of name: String) throws -> String {
    switch decision(about: name) {
    case .id(let id): return id
    case .refused(let reason):
      let help = findings.last { $0.message.text == reason }?.help
      throw Refused(reason, findings: [], help: help ?? "name an agent by id", fault: .request)
    case nil: return name
    }
  }

  private mutating func decision(about name: String, _ count: Int) throws -> Decision {
    switch listed.match(ofAgent: name) {
    case .known(let id):
      if id != name, listed.agent(id)?.name != name { turned.append((name, id, count)) }
      return .id(id)
    case .unsure(let candidates):
      return try doubtful(
        AgentQuestion(
          name: name, count: count, candidates: candidates, newID: People.newAgentID(for: name)))
    case .unknown(let id):
      return try unknown(AgentQuestion(name: name, count: count, candidates: [], newID: id))
    }
  }

  /// A name that nobody listed has may still be one that this import has met in another form.
  private mutating func unknown(_ question: AgentQuestion) throws -> Decision {
    let met = fresh.persons(named: question.name, as: .agent)
    if met.count == 1, let person = met.first {
      turned.append((question.name, person.id, question.count))
      return .id(person.id)
    }
    if policy != .new, case .unsure(let candidates)? = fresh.match(ofParts: question.name) {
      var question = question
      question.candidates = candidates
      return try doubtful(question)
    }
    guard let id = question.newID else { return refusal(.noAgentID(question)) }
    if takesAllAsNew { return list(id, question) }
    if policy == .refuse { return refusal(.unknownAgent(question)) }
    guard let answer = try ask(question) else {
      unlisted.append((question.name, id, question.count))
      meet(id, question.name)
      return .id(id)
    }
    return take(answer, to: question)
  }

  private mutating func doubtful(_ question: AgentQuestion) throws -> Decision {
    if policy == .new, let id = question.newID, !question.candidates.contains(where: { $0.id == id }) {
      return list(id, question)
    }
    guard policy == .ask, let answer = try ask(question) else { return refusal(.doubtfulAgent(question)) }
    return take(answer, to: question)
  }

  private mutating func take(_ answer: AgentAnswer, to question: AgentQuestion) -> Decision {
    switch answer {
    case .known(let id):
      turned.append((question.name, id, question.count))
      return .id(id)
    case .leaveOut: return refusal(.agentLeftOut(question))
    case .new, .allNew:
      if answer == .allNew { takesAllAsNew = true }
      return question.newID.map { list($0, question) } ?? refusal(.noAgentID(question))
    }
  }

  private mutating func list(_ id: String, _ question: AgentQuestion) -> Decision {
    if !listed.knows(id, as: .agent), !additions.contains(where: { $0.id == id }) {
      additions.append(People.Person(id: id, name: question.name == id ? nil : question.name))
    }
    meet(id, question.name)
    return .id(id)
  }

  private mutating func meet(_ id: String, _ name: String) {
    if !fresh.knows(id, as: .agent) { fresh.agents.append(People.Agent(id: id, name: name)) }
  }

  private mutating func refusal(_ finding: Finding) -> Decision {
    findings.append(finding)
    return .refused(finding.message.text)
  }
}

extension AgentNames {
  /// Which names were taken as somebody, and who is new, a sentence each.
  var remarks: [String] {
    func examples(_ names: [(name: String, id: String, count: Int)]) -> String {
      let shown = names.prefix(3).map { "`\($0.name)` is \($0.id)\($0.count > 1 ? " (\($0.count) times)" : "")" }
      return shown.joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
    }
    func names(_ ids: [String]) -> String {
      ids.count > 4 ? ids.prefix(3).joined(separator: ", ") + " and \(ids.count - 3) more" : ids.joined(separator: ", ")
    }
    return [
      turned.isEmpty ? nil : "Agents: \(examples(turned)).",
      additions.isEmpty ? nil : "people.yaml lists \(names(additions.map(\.id))) from now on.",
    ].compactMap(\.self)
  }
}
