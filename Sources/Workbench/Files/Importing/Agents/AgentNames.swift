import QualityModel

/// Decides once for each agent's name in the files which id it becomes.
struct AgentNames {
  /// What a name became.
  enum Decision: Equatable {
    case id(String)
    /// What has the name is refused, with the reason.
    case refused(String)
  }

  /// A name with the id that it became.
  struct Match {
    var name: String
    var id: String
    var count: Int
  }

  let listed: People
  let recorded: RecordedNames
  let policy: AgentPolicy
  private let ask: AskAboutAgent
  private var decisions: [String: Decision] = [:]
  /// The new agents of this import.
  private(set) var fresh = FreshAgents()
  /// The agents to be added to `people.yaml`.
  private(set) var additions: [People.Person] = []
  private(set) var findings: [Finding] = []
  private(set) var turned: [Match] = []
  /// The names that were taken as new without being added to `people.yaml`.
  private(set) var unlisted: [Match] = []
  private var takesAllAsNew = false

  init(_ people: People, recorded: RecordedNames, _ policy: AgentPolicy, ask: @escaping AskAboutAgent) {
    (listed, self.recorded, self.policy, self.ask) = (people, recorded, policy, ask)
    takesAllAsNew = policy == .new
  }

  /// Decides about all names, each with how many files and rows have it.
  mutating func decide(_ counts: [(name: String, count: Int)]) throws {
    for (name, count) in counts { decisions[name] = try decision(about: name, count) }
  }

  /// Returns what a name became.
  func decision(about name: String) -> Decision? { decisions[name] }

  /// Returns the id that the name of an option became; throws `Refused` where it became none.
  func id(ofOption name: String) throws -> String {
    switch decision(about: name) {
    case .id(let id): return id
    case .refused(let reason):
      let help = meant(byOption: name) ?? findings.last { $0.message.text == reason }?.help
      throw Refused(reason, findings: [], help: help ?? "name an agent by id", fault: .request)
    case nil: return name
    }
  }

  /// Returns who may be meant by the name of an option, which is corrected where it was typed and not in a file.
  private func meant(byOption name: String) -> String? {
    guard case .doubtful(.resembles(let people)) = listed.match(ofAgent: name), !people.isEmpty else { return nil }
    let ids = people.prefix(3).map { "`\($0.id)`" }.joined(separator: " or ")
    return "did you mean \(ids)? `--agents new` adds a new agent"
  }

  private mutating func decision(about name: String, _ count: Int) throws -> Decision {
    var question = AgentQuestion(name: name, count: count)
    switch listed.match(ofAgent: name) {
    case .known(let id):
      if id != name, listed.agent(id)?.name != name { note(question, as: id) }
      return .id(id)
    case .doubtful(let doubt):
      // Another spelling of a name that was decided to be a new agent is not asked about again.
      if let met = met(question) { return met }
      question.doubt = doubtAmongNamesakes(name) ?? doubt
    case .unknown:
      if let met = met(question) { return met }
      question.doubt = doubtAmongNamesakes(name) ?? doubtAmongFresh(name)
    }
    question.newID = newID(for: question)
    return question.doubt == nil ? try unknown(question) : try doubtful(question)
  }

  /// Returns the decision about a name that is not listed and that this or an earlier import met already.
  private mutating func met(_ question: AgentQuestion) -> Decision? {
    let written = WrittenAgent(question.name)
    if fresh.agent(question.name) != nil { return .id(question.name) }
    var ids = fresh.named(written).map(\.id)
    if let id = written.id, let agent = listed.agent(id), agent.name == nil, recordedIsSame(id, written) == true {
      ids.append(id)
    }
    guard ids.count == 1 else { return nil }
    note(question, as: ids[0])
    return .id(ids[0])
  }

  /// Leaves out the new agents whom no call of the import is booked on.
  mutating func keepAdditions(among ids: Set<String>) { additions.removeAll { !ids.contains($0.id) } }

  /// Returns the id of a new agent: the listed person's where another role has it, else one that is free.
  private func newID(for question: AgentQuestion) -> String? {
    if case .otherRole(let person, _) = question.doubt { return person.id }
    let written = WrittenAgent(question.name)
    guard let id = written.id, question.doubt != nil else { return written.id }
    let ids = [id] + (2...99).map { "\(id)-\($0)" }
    return ids.first { id in
      listed.roles(of: id).isEmpty && fresh.agent(id) == nil && recordedIsSame(id, written) != false
        && Identifier.isValid(id, longest: Identifier.longestAgent)
    }
  }
}

extension AgentNames {
  private mutating func unknown(_ question: AgentQuestion) throws -> Decision {
    guard let id = question.newID else { return refusal(.noAgentID(question)) }
    if takesAllAsNew { return list(id, question) }
    if policy == .refuse { return refusal(.unknownAgent(question)) }
    guard let answer = try ask(question) else {
      unlisted.append(Match(name: question.name, id: id, count: question.count))
      fresh.add(id, WrittenAgent(question.name))
      return .id(id)
    }
    return take(answer, to: question)
  }

  private mutating func doubtful(_ question: AgentQuestion) throws -> Decision {
    if policy == .new, let id = question.newID, !isListed(question.doubt) { return list(id, question) }
    guard policy == .ask, let answer = try ask(question) else { return refusal(.doubtfulAgent(question)) }
    return take(answer, to: question)
  }

  private mutating func take(_ answer: AgentReply, to question: AgentQuestion) -> Decision {
    switch answer {
    case .known(let id):
      note(question, as: id)
      return .id(id)
    case .leaveOut: return refusal(.agentLeftOut(question))
    case .new, .allNew:
      if answer == .allNew { takesAllAsNew = true }
      return question.newID.map { list($0, question) } ?? refusal(.noAgentID(question))
    }
  }

  /// Adds a new agent to `people.yaml`, with the name where the text is one and the address where it is that.
  private mutating func list(_ id: String, _ question: AgentQuestion) -> Decision {
    let written = WrittenAgent(question.name)
    var person = People.Person(id: id, name: written.properName, email: written.address)
    if case .otherRole(let known, _) = question.doubt {
      person = People.Person(id: id, name: known.name ?? person.name, email: known.email ?? person.email)
    }
    if person.name == id { person.name = nil }
    additions.append(person)
    fresh.add(id, written)
    if id != WrittenAgent(question.name).id { note(question, as: id) }
    return .id(id)
  }

  private mutating func note(_ question: AgentQuestion, as id: String) {
    turned.append(Match(name: question.name, id: id, count: question.count))
  }

  private mutating func refusal(_ finding: Finding) -> Decision {
    findings.append(finding)
    return .refused(finding.message.text)
  }
}
