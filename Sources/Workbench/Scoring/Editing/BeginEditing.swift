import QualityModel
import Records

/// Reopens a submitted evaluation with its answers, in a draft of its own.
package struct BeginEditing: Sendable {
  /// The evaluation's id.
  package var id: String
  /// Why it is changed; `nil` takes the draft's.
  package var reason: String?
  /// Who changes it, by id or name; `nil` takes the personal setting.
  package var evaluator: String?
  /// Whether an earlier draft by the same person is resumed.
  package var resumes: Bool
  /// Whether a draft goes on although the evaluation was changed since.
  package var goesOnRegardless = false

  package init(_ id: String, reason: String? = nil, evaluator: String? = nil, resumes: Bool = true) {
    self.id = id
    self.reason = reason
    self.evaluator = evaluator
    self.resumes = resumes
  }

  /// Reopens the evaluation and answers with the session.
  ///
  /// Throws `NotNow` where its status forbids it, `Missing` without a reason, `Refused` for an agent who does not
  /// decide, and `Overtaken` where another person changed it since the draft was begun.
  package func perform(in world: World) throws -> ScoringSession {
    let world = world.readingOnce
    let workspace = try world.workspace
    let original = try workspace.evaluation(id, for: .edit)
    let rubric = try workspace.requireRubric(of: original)
    let editor = try world.doer(named: evaluator, of: .edit, about: original.record)
    let draft = resumes ? try latestDraft(by: editor, in: world) : nil
    let reason = try Reason.checked(reason ?? draft?.record.revises?.reason)
    if !goesOnRegardless, let begun = draft?.record.revises,
      let change = workspace.change(in: original, since: begun.digest)
    {
      throw Overtaken(id: id, by: change)
    }
    let revising = Revising(id: id, digest: original.digest, reason: reason)
    var evaluation = try draft?.record ?? newDraft(of: original.record, revising, by: editor, world)
    evaluation.revises = revising
    return session(evaluation, of: original, rubric, draft, in: workspace)
  }

  /// Of several drafts of the same edit the one that was begun last goes on, as in scoring.
  private func latestDraft(by editor: String, in world: World) throws -> Stored<Evaluation>? {
    try world.drafts().records.filter { $0.record.revises?.id == id && $0.record.evaluator == editor }.begunLast
  }

  private func newDraft(
    of original: Evaluation, _ revising: Revising, by editor: String, _ world: World
  ) throws -> Evaluation {
    let now = world.now()
    let id = try world.newRecordID(for: original.agent, at: now)
    return original.draft(id, revising: revising, by: editor, startedAt: now)
  }

  private func session(
    _ evaluation: Evaluation, of original: Stored<Evaluation>, _ rubric: Stored<Rubric>, _ draft: Stored<Evaluation>?,
    in workspace: Workspace
  ) -> ScoringSession {
    let summary = original.record.interaction
    let recording = (try? workspace.interaction(summary.id))?.value?.record
    let media = RecordedMedia(of: summary.id, in: workspace)
    return ScoringSession(
      evaluation: evaluation, scorer: Scorer(rubric.record),
      interaction: recording ?? Interaction(of: summary, agent: original.record.agent), transcript: media.transcript,
      audio: media.audio, findings: media.findings, people: workspace.people().value ?? People(),
      isResumed: draft != nil,
      showsTotal: workspace.settings().value?.showsTotalWhileScoring ?? false,
      remarks: ["Editing \(id): \(evaluation.revises?.reason ?? "")"], rubric: rubric, draft: draft, revised: original)
  }
}

extension Interaction {
  /// What an evaluation kept of an interaction whose recording is gone.
  fileprivate init(of summary: InteractionSummary, agent: String) {
    self.init(
      id: summary.id, channel: summary.channel, agent: agent, team: summary.team, startedAt: summary.startedAt,
      duration: summary.duration, reason: summary.reason, organization: summary.organization)
  }
}

/// Another person changed an evaluation while it was being edited.
package struct Overtaken: Explained {
  /// The evaluation's id.
  package let id: String
  /// What it was and what it is.
  package let detail: String?

  init(id: String, by change: ChangedMeanwhile) {
    self.id = id
    detail = change.withoutHistories.detail
  }

  package var message: String { "`\(id)` was changed since this edit of it was begun" }
  package var help: String {
    "`show \(id)` shows who changed it; your draft is kept, and `edit \(id)` at a terminal goes on"
  }
}
