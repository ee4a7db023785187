import QualityModel
import RecordIndex
import Records

extension BeginScoring {
  /// The named one; else the one whose draft was begun last; else the next in the queue, one without a draft before
  /// those that were begun.
  ///
  /// Where an agent is named only what is known to be theirs is taken without being named.
  /// - Parameter stuck: a draft that cannot go on, to be named where nothing else is left.
  func chosenInteraction(
    own: [Stored<Evaluation>], drafts: [Stored<Evaluation>], otherwise stuck: StuckDraft?, at desk: ScoringDesk
  ) throws -> Interaction {
    if let id = interaction { return try desk.workspace.requireInteraction(id) }
    if let latest = own.max(by: { $0.record.startedAt < $1.record.startedAt }) {
      return try desk.workspace.requireInteraction(latest.record.interaction.id)
    }
    let begun = Set(drafts.map(\.record.interaction.id))
    var leftOut: String?
    let next = try ListUnscored().next(in: desk.world, begun: begun) { interaction in
      guard agent == nil || interaction.agent == agent else { return false }
      guard let owner = interaction.agent, (owner == evaluator) != (purpose == .self) else { return true }
      leftOut = leftOut ?? interaction.id
      return false
    }
    guard let next else {
      if let leftOut { return try desk.workspace.requireInteraction(leftOut) }
      if let agent { try desk.requireAgent(agent) }
      throw try stuck ?? nothingLeft(in: desk.world) as any Error
    }
    return next
  }

  private func nothingLeft(in world: World) throws -> Missing {
    let (all, unreadable) = try world.asking(.recordings) { try $0.recordingCounts() }
    guard all > 0 else {
      return Missing(.interaction, "there are no recordings yet", help: "`import FILE…` adds them")
    }
    let but = unreadable == 0 ? "" : ", but \(unreadable) cannot be read"
    let check = unreadable == 0 ? "" : "`check` shows what is wrong; "
    guard let agent else {
      return Missing(
        .interaction, "every recording has been scored\(but)",
        help: "\(check)add more with `import FILE…`, or name one")
    }
    return Missing(
      .interaction, "every recording of \(agent) has been scored\(but)",
      help:
        "\(check)add more with `import FILE…`, or name one; `score ID --agent \(agent)` takes one that names no"
        + " agent")
  }
}

extension BeginScoring {
  /// Takes the recording of a draft whose id was given instead of a recording's; throws `Refused` where it is another
  /// person's draft, or that of an edit.
  mutating func nameRecording(ofDraft id: String, by evaluator: String, at desk: ScoringDesk) throws {
    guard let path = try? WorkspacePath.interaction(id), desk.workspace.bytes(at: path) == nil,
      let named = try desk.drafts().records.map(\.record).first(where: { $0.id == id })
    else { return }
    if let edited = named.revises?.id {
      throw Refused(
        "`\(id)` is the draft of an edit", findings: [], help: "`edit \(edited)` resumes it", fault: .request)
    }
    guard named.evaluator == evaluator else {
      throw Refused(
        "the draft `\(id)` is \(named.evaluator)'s, and you are \(evaluator)", findings: [],
        help: "`score \(named.interaction.id)` begins your own", fault: .request)
    }
    interaction = named.interaction.id
    (rubric, draft) = (rubric ?? named.rubric.id, id)
  }
}

extension ScoringDesk {
  /// Throws `NotFound` with the nearest agent for one that neither `people.yaml` nor any recording names.
  func requireAgent(_ id: String) throws {
    let recorded = workspace.interactions().records.compactMap(\.record.agent)
    guard people.agent(id) == nil, !recorded.contains(id) else { return }
    let known = people.agents.map(\.id) + Set(recorded).sorted()
    // A first name is too far from an id to be a slip of the keys.
    let begun = known.first { $0.hasPrefix("\(id)-") }
    throw NotFound(
      "agent", id, among: known,
      otherwise: begun.map { "did you mean `\($0)`?" } ?? "`people.yaml` lists the agents; `open people` shows it")
  }

  /// Returns whose interaction it is: the agent that was named, unless the recording names another one.
  func agent(named name: String?, of interaction: Interaction) throws -> String {
    if let name, let owner = interaction.agent, owner != name {
      throw Refused(
        "`\(interaction.id)` is a recording of \(owner), not of \(name)", findings: [],
        help: "leave the agent out, or correct the recording with `open \(interaction.id)`", fault: .request)
    }
    guard let agent = name ?? interaction.agent else {
      throw Missing(
        .agent, "the recording `\(interaction.id)` does not name its agent", help: "name the agent with `--agent ID`",
        candidates: people.agents.map(\.id))
    }
    try world.requireID(agent, of: .agent, among: people)
    return agent
  }
}
