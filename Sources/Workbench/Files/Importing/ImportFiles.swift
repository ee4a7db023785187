import Foundation
package import Insights
package import QualityModel
import RecordIndex
import Records
package import Recordings

/// Brings recordings, transcripts and call metadata into `recordings/`, all in one change; safe to repeat.
package struct ImportFiles: Sendable {
  /// The files, or folders of files, which are walked down.
  package var names: [String]
  /// What the files are, where that could be more than one thing.
  package var kind: ImportKind?
  /// What the user states about columns, dates, zones and scales that the files do not.
  package var reading: ReadingOptions
  /// Whose interactions these are, where the files do not say.
  package var agent: String?
  /// How they were held, where the files do not say.
  package var channel: Channel?
  /// What happens to agents that `people.yaml` does not list.
  package var agents: AgentPolicy
  /// Whether what a file states takes the place of what an earlier one stated.
  package var updates: Bool
  /// Whether to say what would be done without doing it.
  package var isRehearsal: Bool

  package init(
    _ names: [String], as kind: ImportKind? = nil, reading: ReadingOptions = ReadingOptions(), agent: String? = nil,
    channel: Channel? = nil, agents: AgentPolicy = .ask, updates: Bool = false, isRehearsal: Bool = false
  ) {
    (self.names, self.kind, self.reading, self.agent, self.channel) = (names, kind, reading, agent, channel)
    (self.agents, self.updates, self.isRehearsal) = (agents, updates, isRehearsal)
  }

  /// Imports, and answers with what became of each file; a rehearsal asks and answers the same, and writes nothing.
  ///
  /// Throws `NotReadYet` for a kind that is recognised only, `NoWorkspace`, `Refused` for an agent who is not who was
  /// named or not to be taken, and `ImportStopped` where someone stops it.
  /// - Parameter ask: asks the user about an agent that `people.yaml` does not list.
  package func perform(in world: World, asking ask: @escaping AskAboutAgent = { _ in nil }) throws -> ImportReport {
    if let kind, !kind.isRead { throw NotReadYet(kind: kind) }
    let workspace = try world.workspace
    let walk = SourceWalk(names, from: world.directory)
    let recorded = RecordedNames(in: workspace)
    var plan = ImportPlan(try parts(of: walk, in: world), in: workspace, recorded: recorded, updates: updates)
    plan.setCopiesAside()
    if kind == nil { plan.refuseProse(in: walk) }
    let people = try people(naming: plan, in: workspace)
    plan.chooseAgents(among: people)
    var agentNames = AgentNames(people, recorded: recorded, agents, ask: ask)
    let agent = try agent.map { try world.person($0, as: .agent, among: people) }
    let names = plan.agentNames
    let ofOption = names.contains { $0.name == agent } ? nil : agent.map { (name: $0, count: 1) }
    try agentNames.decide(names + [ofOption].compactMap(\.self))
    plan.name(agentNames)
    try plan.assemble(agent: try agent.map { try agentNames.id(ofOption: $0) }, channel: channel)
    agentNames.keepAdditions(among: Set(plan.callsInOrder.compactMap(\.knownFacts.interaction.agent)))
    // What the evaluations say is looked up before anything is written: afterwards the report must not fail.
    let consequences = try ImportConsequences(of: plan, in: world)
    if !isRehearsal { plan.keep(written: try write(plan, agentNames.additions, in: world)) }
    return report(on: plan, agentNames, option: agent, consequences, walk)
  }

  private func report(
    on plan: ImportPlan, _ agents: AgentNames, option: String?, _ consequences: ImportConsequences, _ walk: SourceWalk
  ) -> ImportReport {
    let changed = plan.parts.filter(\.outcome.isChange)
    let names = Set(changed.compactMap(\.agentName) + (changed.isEmpty ? [] : [option].compactMap(\.self)))
    return ImportReport(
      outcomes: plan.parts.map(\.outcome),
      findings: RepeatedRefusals.gathered(plan.parts.flatMap { $0.findingsOfTable + $0.findings }) + agents.findings
        + [
          .linksOut(walk.linksOut), agents.unlisted(among: names), .assumedChannel(plan.partsWithoutChannel),
          plan.strangeSpeakers(among: agents.listed), ChannelPairs(among: plan.parts).finding,
        ].compactMap(\.self) + consequences.findings,
      remarks: [walk.remark, reading.remark].compactMap(\.self) + agents.remarks(isRehearsal: isRehearsal)
        + remarks(about: plan) + consequences.remarks)
  }

  /// Returns who is who; throws `Refused` where agents are named and `people.yaml` cannot be read, since everyone would
  /// be new then.
  private func people(naming plan: ImportPlan, in workspace: Workspace) throws -> People {
    let reading = workspace.people()
    if let people = reading.value { return people }
    guard agent == nil, plan.agentNames.isEmpty else {
      throw Refused(
        "people.yaml cannot be read, so the agents cannot be checked, and nothing was taken",
        findings: reading.findings, help: "correct it with `open people`, then import again")
    }
    return People()
  }

  /// How far ahead of this machine's clock an interaction may begin.
  private static let leeway = 86_400.0

  private func parts(of walk: SourceWalk, in world: World) throws -> [ImportedPart] {
    var options = reading
    // Clocks of other systems may be ahead, and a time without a zone may be a day off.
    options.latest = world.now() + Self.leeway
    let reader = SourceReader(directory: world.directory, kind: kind, reading: options, channel: channel)
    var parts: [ImportedPart] =
      walk.emptyFolders.map { .refused($0, [.emptyFolder($0)]) }
      + walk.unreadableFolders.map { .refused($0, [.unreadableFolder($0)]) }
    for (index, name) in walk.files.enumerated() {
      if world.talk.isInterrupted() { throw ImportStopped() }
      parts += reader.parts(of: name)
      world.talk.progress(Talk.Progress(action: "Reading files", done: index + 1, total: walk.files.count))
    }
    return parts
  }

  /// Writes what is new, and returns the files that were not as wanted already.
  private func write(
    _ plan: ImportPlan, _ additions: [People.Person], in world: World
  ) throws -> Set<String> {
    var workspace = try world.workspace
    let edits = try plan.edits() + listing(additions, in: workspace)
    guard !edits.isEmpty else { return [] }
    let calls = Set(edits.map(\.path).filter { $0 != .people }.map(\.stem)).count
    let sentence =
      edits.count == 1
      ? "import \(edits[0].path.name)"
      : "import \(edits.count) files of \(calls) \(calls == 1 ? "recording" : "recordings")"
    let change = Change(sentence, by: world.actor, at: world.now(), edits: edits)
    workspace.onProgress = { world.talk.progress(Talk.Progress(action: "Writing files", done: $0, total: $1)) }
    let entry = try workspace.perform(change, journal: world.journal)
    return Set(entry?.edits.map(\.path.text) ?? [])
  }

  /// The edit that adds new agents to `people.yaml`.
  private func listing(_ people: [People.Person], in workspace: Workspace) throws -> [Change.Edit] {
    guard !people.isEmpty else { return [] }
    let edit = try workspace.addition(of: people.map { ($0, .agent) })
    let findings = edit.bytes.map { PeopleReader.read($0).findings } ?? []
    guard findings.isEmpty else {
      throw Refused(
        "the new agents cannot be added to people.yaml", findings: findings, help: "add them by hand, then import again"
      )
    }
    return [edit]
  }

  /// What is worth knowing once about the calls.
  private func remarks(about plan: ImportPlan) -> [String] {
    let rows = plan.rowsUnderFiles
    guard rows > 0 else { return [] }
    return [
      rows == 1
        ? "1 row is under the name of the recording that it names; `metadata.id` keeps its id."
        : "\(rows) rows are under the names of the recordings that they name; `metadata.id` keeps their ids."
    ]
  }
}
