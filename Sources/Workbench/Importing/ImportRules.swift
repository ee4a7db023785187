import QualityModel

/// A rule about bringing files into the workspace, where each file alone is sound.
struct ImportRule: Rule {
  let name: String
  let explanation: String
}

/// The rules of `import` itself; those about what a file holds are told by whoever reads it.
enum ImportRules {
  static let all = [
    unknownAgent, doubtfulAgent, twoNames, otherFolder, otherConversation, mediumDiffers, unusableFile,
  ]

  static let unknownAgent = ImportRule(
    name: "unknown-agent",
    explanation: """
      `people.yaml` lists no agent of this name. At a terminal `import` asks about it once; elsewhere the name becomes a new
      agent's id. `--agents new` also adds them to `people.yaml`, `--agents refuse` leaves their rows out.
      """)
  static let doubtfulAgent = ImportRule(
    name: "doubtful-agent",
    explanation: """
      The name resembles somebody whom `people.yaml` lists, without being theirs: the same family name, a slip of the
      keyboard, two people in one field. A call booked on the wrong agent is hard to find later, so nothing with this name
      was taken. List the name or the mail address in `people.yaml`, correct the file, or say `--agents new`.
      """)
  static let twoNames = ImportRule(
    name: "two-names-one-id",
    explanation: """
      Two names come to the same id, and two calls must never become one. Rename one of the two.
      """)
  static let otherFolder = ImportRule(
    name: "same-name-other-folder",
    explanation: """
      Two folders hold a file of the same name, and nothing tells whether they are of one call. The first was taken. Rename
      one of them if they are two calls; put them into one folder, or into `audio` and `transcripts` beside each other, if
      they are one.
      """)
  static let otherConversation = ImportRule(
    name: "another-conversation",
    explanation: """
      The call has a transcript already, and this one has other words. They are hardly of the same call, so it was not
      taken. Rename the file, and import it again as a call of its own.
      """)
  static let mediumDiffers = ImportRule(
    name: "medium-differs",
    explanation: """
      The workspace has another file under the name that this one would get. Recordings and transcripts are never replaced,
      since the evidence of evaluations names their lines and times. Move the earlier one away, or rename this one.
      """)
  static let unusableFile = ImportRule(
    name: "unusable-file",
    explanation: """
      The file is nothing that `import` takes: no transcript, no audio and no CSV of calls or messages, or it cannot be
      read at all.
      """)
}

extension Finding {
  static func unknownAgents(_ agents: [(name: String, id: String)]) -> Finding {
    let shown = agents.prefix(6).map { $0.name == $0.id ? "`\($0.id)`" : "`\($0.name)` (\($0.id))" }
    let rest = agents.count > 6 ? " and \(agents.count - 6) more" : ""
    return Finding(
      rule: ImportRules.unknownAgent.name, severity: .warning,
      "people.yaml knows no agent \(shown.joined(separator: ", "))\(rest): taken as new",
      help: "`--agents new` adds them to people.yaml, `--agents refuse` leaves their calls out")
  }

  static func unknownAgent(_ question: AgentQuestion) -> Finding {
    Finding(
      rule: ImportRules.unknownAgent.name, "people.yaml knows no agent `\(question.name)`",
      help: "add the agent to people.yaml, or say `--agents new`")
  }

  static func noAgentID(_ question: AgentQuestion) -> Finding {
    Finding(
      rule: ImportRules.unknownAgent.name, "no agent's id can be made of `\(question.name)`",
      help: "add the agent to people.yaml with this name")
  }

  static func agentLeftOut(_ question: AgentQuestion) -> Finding {
    Finding(
      rule: ImportRules.unknownAgent.name, severity: .warning,
      "what names `\(question.name)` was left out, as you said",
      help: "import it again to decide otherwise")
  }

  static func doubtfulAgent(_ question: AgentQuestion) -> Finding {
    let candidates = question.candidates.prefix(3).map { person in
      person.name.map { "\($0) (\(person.id))" } ?? person.id
    }
    let whom = candidates.isEmpty ? "names more than one agent" : "may be \(candidates.joined(separator: " or "))"
    return Finding(
      rule: ImportRules.doubtfulAgent.name, "the agent `\(question.name)` \(whom), and nobody said which",
      help: "write that agent's id in the file, or say `--agents new` for somebody new")
  }
}
