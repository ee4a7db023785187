package import QualityModel
import Records

/// Opens an interaction for scoring: the named one, the one begun last, or the next without an evaluation.
package struct BeginScoring: Sendable {
  /// The interaction's id; `nil` resumes the draft begun last, else the next in the queue.
  package var interaction: String?
  /// The rubric's id; `nil` takes the one used last for the channel.
  package var rubric: String?
  /// The agent's id or name; `nil` takes the interaction's. Without an interaction it means this agent's next one.
  package var agent: String?
  /// The evaluator's id or name; `nil` takes the personal setting.
  package var evaluator: String?
  /// What the evaluation is for; `nil` goes on with the draft's, and is monitoring without one.
  package var purpose: Evaluation.Purpose?
  /// Why the evaluator scores what they have scored already; `nil` refuses that.
  package var again: String?
  /// Whether an earlier draft of this interaction by this evaluator is resumed.
  package var resumes: Bool
  /// Whether a draft goes on although its recording names another agent now, who is taken then.
  package var takesOtherAgent = false
  /// The id of the draft that was named in the place of a recording.
  var draft: String?

  package init(
    interaction: String? = nil, rubric: String? = nil, agent: String? = nil, evaluator: String? = nil,
    purpose: Evaluation.Purpose? = nil, again: String? = nil, resumes: Bool = true
  ) {
    self.interaction = interaction
    self.rubric = rubric
    self.agent = agent
    self.evaluator = evaluator
    self.purpose = purpose
    self.again = again
    self.resumes = resumes
  }

  /// Opens the interaction and answers with the session.
  ///
  /// Throws `Missing` where something only a person can say is not said, `NotFound` for an id that names nothing,
  /// `ScoredAlready` for what would count twice, and `Refused` for a rubric that cannot be scored with, for an agent
  /// whose recording it is not, and for people who are not who was named.
  package func perform(in world: World) throws -> ScoringSession {
    let desk = try ScoringDesk(in: world.readingOnce)
    var session = try perform(at: desk)
    guard session.evaluation.revises == nil else { return session }
    if again != nil, session.evaluation.again == nil {
      session.remarks.append(
        "`--again` is not needed: you have not scored this with this rubric and purpose yet.")
    }
    session.remarks += try ScoredBefore(session.evaluation, among: desk).remarks
    if session.draft == nil {
      session.remarks += try DamagedDrafts(among: desk.drafts(), in: desk.workspace).remarks(on: session.evaluation)
    }
    session.knownDrafts = try OwnDrafts(besides: session.evaluation, among: desk.drafts()).ids
    if session.draft != nil, session.evaluation.again == nil, let twin = try desk.twin(of: session.evaluation) {
      session.remarks.append(session.wayPast(twin))
    }
    // A draft is kept whatever was submitted since: answers are only dropped by the person who gave them.
    guard session.draft == nil, let twin = try desk.twin(of: session.evaluation) else { return session }
    guard session.evaluation.again != nil else { throw ScoredAlready(twin) }
    return session
  }

  /// Opens the interaction, and leaves it to the submission whether it was scored already.
  func perform(at desk: ScoringDesk) throws -> ScoringSession {
    let world = desk.world
    try desk.requirePeople()
    var begin = self
    let evaluator = try world.evaluator(named: evaluator, for: purpose ?? .monitoring, among: desk.people)
    begin.evaluator = evaluator
    begin.agent = try agent.map { try world.person($0, as: .agent, among: desk.people) }
    begin.interaction = interaction?.lowercased()
    if let id = begin.interaction { try begin.nameRecording(ofDraft: id, by: evaluator, at: desk) }
    begin.rubric = begin.rubric?.lowercased()
    return try begin.session(by: evaluator, at: desk)
  }

  private func session(by evaluator: String, at desk: ScoringDesk) throws -> ScoringSession {
    let world = desk.world
    let drafts = try resumes || interaction == nil ? desk.drafts().records : []
    let resumable = ResumableDrafts(drafts.filter { isResumable($0.record, by: evaluator) }, in: world)
    if let edit = resumable.edit { return edit }
    if let stuck = resumable.stuck.first(where: { $0.interaction == self.interaction }) { throw stuck }
    let own = resumable.scorings
    let interaction = try chosenInteraction(own: own, drafts: drafts, otherwise: resumable.stuck.last, at: desk)
    let draft = own.filter { $0.record.interaction.id == interaction.id }.begunLast
    let choice = try desk.rubric(named: draft?.record.rubric.id ?? rubric, for: interaction)
    let resumed = try draft.map { try self.resumed($0.record, choice.rubric.record, interaction, desk) }
    var evaluation =
      try resumed?.evaluation ?? newEvaluation(of: interaction, by: evaluator, choice.rubric.record, desk)
    let remarks = resumable.remarks + choice.remarks + (resumed?.remarks ?? [])
    if let reason = try checkedAgain, let twin = try desk.twin(of: evaluation) {
      evaluation.again = ScoredAgain(of: twin.id, reason: reason)
    }
    return session(evaluation, interaction, choice, draft: draft, remarks: remarks, at: desk)
  }

  /// Throws `OtherAgentNow` where the recording belongs to another agent now, until that is confirmed.
  private func resumed(
    _ draft: Evaluation, _ rubric: Rubric, _ interaction: Interaction, _ desk: ScoringDesk
  ) throws -> ResumedDraft {
    if let owner = interaction.agent, owner != draft.agent, !takesOtherAgent {
      throw OtherAgentNow(draft: draft, owner: owner)
    }
    let kept =
      draft.rubric.version == rubric.version ? nil : try desk.workspace.rubric(rubric.id, version: draft.rubric.version)
    let resumed = ResumedDraft(
      draft, rubric: rubric, earlier: kept?.value?.record, interaction: interaction, people: desk.people)
    let evaluation = resumed.evaluation
    try requireWork(
      of: evaluation.agent, for: evaluation.evaluator, as: evaluation.purpose, in: interaction, draft: draft.id)
    return resumed
  }

  private var checkedAgain: String? {
    get throws(Missing) {
      guard let reason = again?.trimmed else { return nil }
      guard reason.isEmpty else { return reason }
      throw Missing(.reason, "the reason is blank", help: "say why with `--again REASON`; it is kept in the record")
    }
  }

  private func isResumable(_ draft: Evaluation, by evaluator: String) -> Bool {
    resumes && draft.evaluator == evaluator && (self.draft == nil || self.draft == draft.id)
      && (rubric == nil || rubric == draft.rubric.id)
      && (interaction == nil || interaction == draft.interaction.id) && (agent == nil || agent == draft.agent)
      && (purpose == nil || purpose == draft.purpose)
  }

  private func session(
    _ evaluation: Evaluation, _ interaction: Interaction, _ choice: RubricChoice, draft: Stored<Evaluation>?,
    remarks: [String], at desk: ScoringDesk
  ) -> ScoringSession {
    let media = RecordedMedia(at: desk.media[interaction.id] ?? [], in: desk.workspace)
    return ScoringSession(
      evaluation: evaluation, scorer: Scorer(choice.rubric.record), interaction: interaction,
      transcript: media.transcript, audio: media.audio, findings: media.findings, people: desk.people,
      isResumed: draft != nil,
      showsTotal: desk.showsTotal, remarks: remarks, rubric: choice.rubric, draft: draft,
      misfit: choice.misfit(with: interaction))
  }

  private func newEvaluation(
    of interaction: Interaction, by evaluator: String, _ rubric: Rubric, _ desk: ScoringDesk
  ) throws -> Evaluation {
    let (agent, purpose) = (try desk.agent(named: agent, of: interaction), purpose ?? .monitoring)
    try requireWork(of: agent, for: evaluator, as: purpose, in: interaction)
    let now = desk.world.now()
    var summary = InteractionSummary(of: interaction)
    // The agent's team of today, where the recording names none.
    if summary.team == nil { summary.team = desk.people.agent(agent)?.team }
    return Evaluation(
      id: try desk.world.newRecordID(for: agent, at: now), purpose: purpose, agent: agent, evaluator: evaluator,
      interaction: summary, rubric: RubricReference(id: rubric.id, version: rubric.version), startedAt: now,
      customer: interaction.customer)
  }
}
