public import QualityModel
import Records

/// Opens an interaction for scoring: the named one, the one begun last, or the next that nobody has scored.
public struct BeginScoring: Sendable {
  /// The interaction's id; `nil` takes up the draft begun last, else the next in the queue.
  public var interaction: String?
  /// The rubric's id; `nil` takes the one used last for the channel.
  public var rubric: String?
  /// The agent's id; `nil` takes the interaction's.
  public var agent: String?
  /// The evaluator's id; `nil` takes the personal setting.
  public var evaluator: String?
  /// What the evaluation is for.
  public var purpose: Evaluation.Purpose
  /// Whether an earlier draft of this interaction by this evaluator is taken up.
  public var resumes: Bool

  /// Creates the verb.
  public init(
    interaction: String? = nil, rubric: String? = nil, agent: String? = nil, evaluator: String? = nil,
    purpose: Evaluation.Purpose = .monitoring, resumes: Bool = true
  ) {
    self.interaction = interaction
    self.rubric = rubric
    self.agent = agent
    self.evaluator = evaluator
    self.purpose = purpose
    self.resumes = resumes
  }

  /// Opens the interaction and answers with the session.
  ///
  /// Throws `Missing` where something only a person can say is not said, `NotFound` for an id that names nothing, and
  /// `Refused` for a rubric that cannot be scored with.
  public func perform(in world: World) throws -> ScoringSession {
    let workspace = try world.workspace
    let evaluator = try world.evaluator(named: evaluator)
    let drafts = workspace.drafts().records
    let resumable = ResumableDrafts(drafts.filter { isResumable($0.record, by: evaluator) }, in: world)
    if let edit = resumable.edit { return edit }
    let own = resumable.scorings
    let interaction = try chosenInteraction(in: workspace, own: own, drafts: drafts, world)
    let draft = own.last { $0.record.interaction.id == interaction.id }
    let choice = try RubricChoice(named: draft?.record.rubric.id ?? rubric, for: interaction, in: world)
    let evaluation = try draft?.record ?? newEvaluation(of: interaction, by: evaluator, choice.rubric.record, world)
    return try session(
      evaluation, interaction, choice, draft: draft, remarks: resumable.remarks + choice.remarks, in: workspace)
  }

  private func isResumable(_ draft: Evaluation, by evaluator: String) -> Bool {
    resumes && draft.evaluator == evaluator && (rubric == nil || rubric == draft.rubric.id)
      && (interaction == nil || interaction == draft.interaction.id)
  }

  private func session(
    _ evaluation: Evaluation, _ interaction: Interaction, _ choice: RubricChoice, draft: Stored<Evaluation>?,
    remarks: [String], in workspace: Workspace
  ) throws -> ScoringSession {
    var evaluation = evaluation
    var remarks = remarks
    let rubric = choice.rubric.record
    if evaluation.rubric.version != rubric.version {
      remarks.append("\(rubric.id) is now version \(rubric.version); answers are kept where they fit.")
      evaluation.rubric = RubricReference(id: rubric.id, version: rubric.version)
    }
    let media = RecordedMedia(of: interaction.id, in: workspace)
    return ScoringSession(
      evaluation: evaluation, scorer: Scorer(rubric), interaction: interaction, transcript: media.transcript,
      audio: media.audio, findings: media.findings, isResumed: draft != nil,
      showsTotal: workspace.settings().value?.showsTotalWhileScoring ?? false, remarks: remarks, rubric: choice.rubric,
      draft: draft)
  }

  /// The named one; else the one whose draft was begun last; else the next in the queue that nobody is scoring.
  private func chosenInteraction(
    in workspace: Workspace, own: [Stored<Evaluation>], drafts: [Stored<Evaluation>], _ world: World
  ) throws -> Interaction {
    if let id = interaction { return try workspace.requireInteraction(id) }
    if let latest = own.max(by: { $0.record.startedAt < $1.record.startedAt }) {
      return try workspace.requireInteraction(latest.record.interaction.id)
    }
    let queue = try ListUnscored().perform(in: world)
    let begun = Set(drafts.map(\.record.interaction.id))
    guard let next = queue.first(where: { !begun.contains($0.id) }) ?? queue.first else {
      throw Missing(
        .interaction, "every recording has been scored", help: "bring in more with `import FILE…`, or name one")
    }
    return next
  }

  private func newEvaluation(
    of interaction: Interaction, by evaluator: String, _ rubric: Rubric, _ world: World
  ) throws -> Evaluation {
    let agent = try world.agent(named: agent ?? interaction.agent, for: interaction)
    let now = world.now()
    return Evaluation(
      id: world.newRecordID(for: agent, at: now), purpose: purpose, agent: agent, evaluator: evaluator,
      interaction: try summary(of: interaction, for: agent, in: world.workspace),
      rubric: RubricReference(id: rubric.id, version: rubric.version), startedAt: now, customer: interaction.customer)
  }

  /// Returns the interaction's summary, with the agent's team of today where the recording names none.
  private func summary(of interaction: Interaction, for agent: String, in workspace: Workspace) -> InteractionSummary {
    var summary = InteractionSummary(of: interaction)
    if summary.team == nil { summary.team = workspace.people().value?.agent(agent)?.team }
    return summary
  }
}

extension World {
  /// Returns who is scoring: the person named, else the environment's or the personal setting.
  func evaluator(named name: String?) throws -> String {
    let known = (try? workspace.people().value?.evaluators.map(\.id)) ?? []
    guard let id = name ?? personalEvaluator else {
      throw Missing(
        .evaluator, "who is scoring?",
        help: "name yourself with `--evaluator ID` or SIDETONE_EVALUATOR, or once for all in the personal config.yaml",
        candidates: known)
    }
    guard Identifier.isValid(id) else {
      let refusal = Identifier.refusal(id, of: "an evaluator")
      throw Refused(refusal.message.text, findings: [], help: refusal.help, fault: .request)
    }
    return id
  }

  /// Returns whose interaction it is.
  func agent(named name: String?, for interaction: Interaction) throws -> String {
    guard let id = name else {
      throw Missing(
        .agent, "the recording does not say whose `\(interaction.id)` is", help: "name the agent with `--agent ID`",
        candidates: (try? workspace.people().value?.agents.map(\.id)) ?? [])
    }
    guard Identifier.isValid(id, longest: Identifier.longestAgent) else {
      let refusal = Identifier.refusal(id, of: "an agent", longest: Identifier.longestAgent)
      throw Refused(refusal.message.text, findings: [], help: refusal.help, fault: .request)
    }
    return id
  }
}
