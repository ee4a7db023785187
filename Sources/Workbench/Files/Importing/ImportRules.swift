import Notation
import QualityModel

/// A rule about bringing files into the workspace, where each file alone is sound.
struct ImportRule: Rule {
  let name: String
  let explanation: String
}

/// The rules of `import` itself; those about what a file holds belong to its reader.
enum ImportRules {
  static let all = [
    unknownAgent, doubtfulAgent, fileNamedTwice, otherFolder, otherConversation, mediumDiffers, unusableFile,
    assumedChannel, transcriptReplaced, twoChannels, shorterThanTranscript, anotherAgentSpeaks,
  ]

  static let unknownAgent = ImportRule(
    name: "unknown-agent",
    explanation: """
      `people.yaml` lists no agent of this name. At a terminal `import` asks about it once; otherwise the name becomes a new
      agent's id. `--agents new` also adds them to `people.yaml`, `--agents refuse` leaves their rows out.
      """)
  static let doubtfulAgent = ImportRule(
    name: "doubtful-agent",
    explanation: """
      The name resembles that of a person who is listed, without being the same: the same family name, a typing error,
      two people in one field, one person's address at another provider, a person who is listed in another role. Or two
      names of another script come to one id, or a row has one agent's id and another's name. A call booked on the wrong
      agent is hard to find later, so nothing with this name was taken. List the name or the mail address in
      `people.yaml`, correct the file, or say `--agents new`.
      """)
  static let fileNamedTwice = ImportRule(
    name: "file-named-twice",
    explanation: """
      Two rows with ids of their own name the same recording. The recording is that of the first row; the other row was
      taken under its own id, without the recording.
      """)
  static let otherFolder = ImportRule(
    name: "same-name-other-folder",
    explanation: """
      Two folders hold a file of the same name, and it is not known whether they are of one call. The first was taken. Rename
      one of them if they are two calls; put them into one folder, or into `audio` and `transcripts` beside each other, if
      they are one. A file with the facts about a call and one with its words may be in two folders, as long as there is
      one of each. Over several imports the name of the folder that a call's first recording or transcript came from is
      remembered (`metadata.imported-from`): a file from another folder joins the call only if it has the same words; a
      recording has none to compare, and how long it lasts is no proof. If it is of the same call all the same, import it
      from a folder of that name.
      """)
  static let otherConversation = ImportRule(
    name: "another-conversation",
    explanation: """
      The call has a transcript already, and this one has other words. They are probably of two calls, so it was not
      taken. Rename the file, and import it again as a call of its own. Where the words are too few to tell, it is a
      warning, and only the transcript that has more beside the words is read.
      """)
  static let mediumDiffers = ImportRule(
    name: "medium-differs",
    explanation: """
      The workspace has another file under the name that this one would get. Recordings and transcripts are never replaced,
      since the evidence of evaluations names their lines and times, and no copy is kept by which `undo` could bring the
      earlier one back. To take a corrected file, move the earlier one away and import again: evaluations keep the words
      that they quote, and `check` names evidence whose line or quote is not there any more. `--update` is about facts.
      Where it is another call, rename the file. Where it is the same file, to be read with another `--channel` or
      `--dates`, `undo` the earlier import if it was the last change.
      """)
  static let transcriptReplaced = ImportRule(
    name: "transcript-replaced",
    explanation: """
      Evaluations cite lines of the transcript that the call had, and a more complete one was brought in, which is read from
      now on. Its lines may have other numbers. Both files are kept; `check` names evidence whose line or quote no longer
      exists, and `edit` corrects it.
      """)
  static let twoChannels = ImportRule(
    name: "two-channels",
    explanation: """
      Two recordings have one name but for `agent` and `caller`, `left` and `right` or the like at its end, and last as
      long. They may be the two channels of one call, and each became a call of its own. Join them into one recording of
      two channels under the call's name, and import that.
      """)
  static let unusableFile = ImportRule(
    name: "unusable-file",
    explanation: """
      `import` cannot take the file: it is not a transcript, audio or a CSV of calls or messages, or it cannot be read
      at all.
      """)
  static let shorterThanTranscript = ImportRule(
    name: "shorter-than-transcript",
    explanation: """
      A file states how long the call was, and its transcript goes on for longer. The duration that is stated was taken.
      One of the two is wrong, or they are of two calls: correct the duration in the list, or rename the transcript, and
      it becomes a call of its own.
      """)
  static let anotherAgentSpeaks = ImportRule(
    name: "another-agent-speaks",
    explanation: """
      A list or a record says whose the call is, and its transcript names another agent of `people.yaml` as a speaker and
      not this one. The list was followed. If it is wrong, correct the agent: scores and coaching go to the person on
      whom the call is booked. If the call was passed on, leave it.
      """)
  static let assumedChannel = ImportRule(
    name: "assumed-channel",
    explanation: """
      Nothing says whether the rows or transcripts are calls, chats or e-mails, so they were taken as calls. Which rubric
      scores an interaction depends on it. A recording beside a transcript says it, and so does a column of the channel.
      `--channel chat` says otherwise; a file that states the channel wins over it, also in a later import.
      """)
}

extension Finding {
  static func unknownAgents(_ agents: [AgentNames.Match]) -> Finding {
    let names = agents.map { $0.name == $0.id ? "`\($0.id)`" : "`\($0.name)` (\($0.id))" }
    return Finding(
      rule: ImportRules.unknownAgent.name, severity: .warning,
      "people.yaml lists no agent \(names.listed(upTo: 6)): taken as new",
      help: "`--agents new` adds them to people.yaml, `--agents refuse` leaves their calls out")
  }

  static func unknownAgent(_ question: AgentQuestion) -> Finding {
    Finding(
      rule: ImportRules.unknownAgent.name, "people.yaml lists no agent `\(question.name)`",
      help: "add the agent to people.yaml, or say `--agents new`")
  }

  static func noAgentID(_ question: AgentQuestion) -> Finding {
    Finding(
      rule: ImportRules.unknownAgent.name, "no agent's id can be derived from `\(question.name)`",
      help: "add the agent to people.yaml with this name")
  }

  static func agentLeftOut(_ question: AgentQuestion) -> Finding {
    Finding(
      rule: ImportRules.unknownAgent.name, severity: .warning,
      "rows that name `\(question.name)` were left out, as you chose",
      help: "import it again to decide otherwise")
  }

  static func doubtfulAgent(_ question: AgentQuestion) -> Finding {
    let words = question.doubt?.words ?? "is not clear"
    let isOpen = if case .resembles = question.doubt { true } else { false }
    return Finding(
      rule: ImportRules.doubtfulAgent.name,
      "the agent `\(question.name)` \(words)\(isOpen ? ", and nothing says which" : "")", help: question.waysOut)
  }
}

extension AgentQuestion {
  /// What to do about a doubtful name where no one can be asked.
  fileprivate var waysOut: String {
    let new = newID.map { "`--agents new` adds a new agent as `\($0)`" } ?? "add the agent to people.yaml"
    switch doubt {
    case .otherRole(let person, _):
      return "name the agent in the file; or list `\(person.id)` under `agents` in people.yaml too"
    case .otherAddress(let person):
      return "write `\(person.id)` in the file, or correct the address in people.yaml; \(new)"
    case .sameID(let person):
      return "write `\(person.id)` in the file if it is the same person; \(new)"
    case .resembles, nil: return "write that agent's id in the file; \(new)"
    }
  }
}
