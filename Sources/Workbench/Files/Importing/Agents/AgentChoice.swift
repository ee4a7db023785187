package import QualityModel

/// What happens to agents that `people.yaml` does not list.
package enum AgentPolicy: String, Hashable, Sendable, CaseIterable {
  /// At a terminal each name is asked about once; elsewhere a name that resembles no other is taken as new, and a
  /// doubtful one is refused.
  case ask
  /// All of them are new, and are added to `people.yaml`.
  case new
  /// Their rows are refused.
  case refuse
}

/// Why it is not certain which agent a name means.
package enum AgentDoubt: Hashable, Sendable {
  /// The name resembles these people's, or names several of them.
  case resembles([People.Person])
  /// The mailbox fits this person's id, and `people.yaml` states another address.
  case otherAddress(People.Person)
  /// `people.yaml` lists this person in another role only.
  case otherRole(People.Person, People.Role)
  /// The name gives the id of this person, who has another name.
  case sameID(People.Person)

  /// The people who may be meant.
  package var candidates: [People.Person] {
    switch self {
    case .resembles(let people): people
    case .otherAddress(let person), .otherRole(let person, _), .sameID(let person): [person]
    }
  }

  /// The doubt about a name as a sentence's end: "may be Ana López (ana-lopez)".
  package var words: String {
    let whom = candidates.prefix(3).map { People.label($0.id, name: $0.name) }.joined(separator: " or ")
    switch self {
    case .resembles(let people) where people.isEmpty: return "names more than one agent"
    case .resembles: return "may be \(whom)"
    case .otherAddress(let person): return "fits \(whom), whose address is \(person.email ?? "another one")"
    case .otherRole(_, let role): return "is \(whom), whom people.yaml lists as \(role.one), not as an agent"
    case .sameID(let person) where person.name == nil: return "gives the id `\(person.id)`, which is in use"
    case .sameID(let person): return "gives the id `\(person.id)`, which `\(person.name ?? "")` has"
    }
  }
}

/// The question about an agent's name that `people.yaml` does not list.
package struct AgentQuestion: Hashable, Sendable {
  /// The name, as the files have it.
  package var name: String
  /// How many files and rows have it.
  package var count: Int
  /// Why it may be another person's; `nil` where it resembles no other name.
  package var doubt: AgentDoubt?
  /// The id that a new agent would get; `nil` where none can be derived.
  package var newID: String?

  package init(name: String, count: Int, doubt: AgentDoubt? = nil, newID: String? = nil) {
    (self.name, self.count, self.doubt, self.newID) = (name, count, doubt, newID)
  }

  /// The question as a sentence.
  package var sentence: String {
    let times = count == 1 ? "" : " (\(count) times)"
    guard let doubt else { return "people.yaml lists no agent `\(name)`\(times)." }
    return "The agent `\(name)`\(times) \(doubt.words)."
  }
}

/// The answer to a question about an agent's name.
package enum AgentReply: Hashable, Sendable {
  /// It is an agent who is listed, by id.
  case known(String)
  /// It is a new agent, who is added to `people.yaml`.
  case new
  /// It is a new agent, and so are all later names that resemble no other.
  case allNew
  /// What has this name is left out.
  case leaveOut
}

/// Answers questions about agents; `nil` where no one can be asked.
package typealias AskAboutAgent = (AgentQuestion) throws -> AgentReply?

/// The import was stopped at a question, before anything was written.
package struct ImportStopped: Explained {
  package init() {}

  package let message = "the import was stopped"
  package let help = "nothing was taken; import again to start over"
}
