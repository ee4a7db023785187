import Foundation
import Insights
import QualityModel
import Records
import Recordings

/// What an import comes to, put together before anything is written.
struct ImportPlan {
  let workspace: Workspace
  /// Whether a statement takes the place of an earlier import's.
  let updates: Bool
  var parts: [ImportedPart]
  let recorded: RecordedNames
  /// How many rows were booked under the file that they name instead of under their own id.
  var rowsUnderFiles = 0
  private var calls = CallTable()
  private var order: [String] = []
  /// The folders of files that were refused since another folder has one of the name, by call.
  private var strangers: [String: Set<String>] = [:]

  init(_ parts: [ImportedPart], in workspace: Workspace, recorded: RecordedNames, updates: Bool) {
    (self.parts, self.workspace, self.recorded, self.updates) = (parts, workspace, recorded, updates)
  }

  /// The agents' names as the files have them, with how many parts have each, in the order of the files.
  var agentNames: [(name: String, count: Int)] {
    let named = parts.filter { $0.facts != nil }.compactMap(\.agentName)
    let counts = Dictionary(named.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    return named.filter { seen.insert($0).inserted }.map { ($0, counts[$0] ?? 0) }
  }

  /// Gives every part its agent's id, or refuses it.
  mutating func name(_ agents: AgentNames) {
    for index in parts.indices where parts[index].facts != nil {
      guard let name = parts[index].agentName, let decision = agents.decision(about: name) else { continue }
      switch decision {
      case .id(let id):
        parts[index].facts?.interaction.agent = id
        if id != name { parts[index].facts?.interaction.note(.agent, name) }
      case .refused(let reason):
        // What is wrong is reported once for all of them.
        parts[index].facts = nil
        parts[index].findings = []
        parts[index].outcome.action = .refused
        parts[index].outcome.remarks = [reason]
      }
    }
  }

  /// Decides what to do with each part.
  mutating func assemble(agent: String?, channel: Channel?) throws {
    let media = workspace.media()
    pairNames(besides: media)
    let groups = try grouped()
    for id in order {
      guard var call = calls[id], let indices = groups[id] else { continue }
      let defaults = Self.defaults(id, agent, channel, for: indices.map { parts[$0] })
      call.take(&parts, at: indices, besides: media[id] ?? [], defaults: defaults, strangers: strangers[id] ?? [])
      calls[id] = call
    }
  }

  /// The parts of each call; one whose name or folder is another call's is refused.
  private mutating func grouped() throws -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    let folders = SourceFolders(of: parts)
    for index in parts.indices where parts[index].facts != nil {
      let id = parts[index].id
      do {
        guard try claim(id, for: index, besides: groups[id] ?? [], folders) else { continue }
      } catch let refused as Refused {
        parts[index].refuse(refused.findings.first ?? .unreadable(id, refused))
        continue
      }
      groups[id, default: []].append(index)
    }
    return groups
  }

  /// Whether a part is of the call that has its id: two calls must never become one.
  private mutating func claim(
    _ id: String, for index: Int, besides others: [Int], _ folders: SourceFolders
  ) throws -> Bool {
    let part = parts[index]
    guard var call = calls[id] else {
      let call = try CallAssembly(
        id, name: part.name, home: part.home, in: workspace, updates: updates,
        isRecorded: recorded.mayHave(id))
      guard hasName(of: call, index) else { return false }
      calls[id] = call
      order.append(id)
      return true
    }
    guard hasName(of: call, index) else { return false }
    if let home = call.home, let own = part.home, own != home, !folders.areHalves(id) {
      let other = others.first { parts[$0].home == home }.map { parts[$0] }
      parts[index].refuse(.otherFolder(part, than: home, other: other))
      parts[index].outcome.id = id
      strangers[id, default: []].insert(own)
      return false
    }
    call.home = call.home ?? part.home
    calls[id] = call
    return true
  }

  /// Whether a part has a call's name, and not only its id; another one is refused.
  private mutating func hasName(of call: CallAssembly, _ index: Int) -> Bool {
    let part = parts[index]
    guard CallName.key(of: call.name) != CallName.key(of: part.name) else { return true }
    parts[index].refuse(.twoNames(part.name, call.name, id: call.id, in: part.outcome.source))
    parts[index].outcome.id = call.id
    return false
  }

  /// What the options say where no file does.
  private static func defaults(
    _ id: String, _ agent: String?, _ channel: Channel?, for parts: [ImportedPart]
  ) -> SourcedInteraction? {
    guard agent != nil || channel != nil, parts.contains(where: { $0.facts != nil }) else { return nil }
    var origins: [GuessableFact: FactOrigin] = [.channel: channel == nil ? .assumed : .option]
    if agent != nil { origins[.agent] = .option }
    return SourcedInteraction(Interaction(id: id, channel: channel ?? .voice, agent: agent), origins: origins)
  }

  /// The edits for everything that is new or changed.
  func edits() throws -> [Change.Edit] {
    // A call of which every part was refused is not begun.
    let begun = Set(parts.lazy.filter { $0.facts != nil }.map(\.id))
    let all = try order.filter(begun.contains).sorted().flatMap { try calls[$0]?.edits() ?? [] }
    return all.filter { $0.path.isMedia } + all.filter { !$0.path.isMedia }
  }

  /// Notes which files were written: what another import of the same files wrote meanwhile was added by that one.
  mutating func keep(written: Set<String>) {
    for index in parts.indices where parts[index].outcome.isChange {
      let outcome = parts[index].outcome
      let paths = [outcome.target, outcome.id.flatMap { try? WorkspacePath.interaction($0).text }].compactMap(\.self)
      if written.isDisjoint(with: paths) { parts[index].outcome.action = .unchanged }
    }
  }

  /// The stored transcripts that are no longer read, by call.
  var replacedTranscripts: [String: TranscriptChoice.Replacement] { calls.compactMapValues(\.replaced) }

  /// The calls, in the order in which the files have them.
  var callsInOrder: [CallAssembly] { order.compactMap { calls[$0] } }

  /// Returns whose call it is, after the import.
  func agent(of call: String) -> String? { calls[call]?.knownFacts.interaction.agent }

  /// The calls whose facts were replaced.
  var updatedCalls: [String] { order.filter { calls[$0]?.wasUpdated == true } }

  /// The rows, transcripts and records whose channel neither they nor anything else says.
  var partsWithoutChannel: [ImportedPart] {
    parts.filter { part in
      part.facts != nil && calls[part.id]?.hasAssumedChannel == true
        && (part.source == .row || part.outcome.action != .notRead)
    }
  }
}
