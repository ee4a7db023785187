public import Insights
public import QualityModel
import Records

/// Lists what was begun and not ended: evaluations that are scored or changed, and coaching sessions.
public struct ListDrafts: Sendable {
  /// Creates the verb.
  public init() {}

  /// The list, with what could not be read on the way.
  public struct Answer: Sendable {
    /// The drafts.
    public var list: DraftList
    /// Who is who, for names beside ids.
    public var people: People
    /// What could not be read.
    public var findings: [Finding]
  }

  /// Answers with everybody's drafts, those of whoever asks first.
  public func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let evaluations = workspace.drafts()
    let plans = workspace.coachingPlans()
    var shelf = RubricShelf(of: workspace)
    let scorings = evaluations.records.map {
      Self.draft($0, scorer: shelf.rubric(of: $0).value.map { Scorer($0.record) })
    }
    let talks = plans.records.filter { $0.record.status == .draft }.map { Self.draft($0.record) }
    return Answer(
      list: DraftList(scorings + talks, for: world.personalEvaluator), people: world.people,
      findings: evaluations.findings + plans.findings)
  }

  private static func draft(_ stored: Stored<Evaluation>, scorer: Scorer?) -> DraftList.Draft {
    let draft = stored.record
    let answered = draft.answers.filter { !$0.answer.trimmed.isEmpty }
    let asked = scorer.map { scorer in
      scorer.derive(draft.answers).standings.count { standing in
        if case .notAsked = standing.reason { false } else { true }
      }
    }
    return DraftList.Draft(
      id: stored.path.stem, kind: draft.revises == nil ? .scoring : .editing, agent: draft.agent,
      evaluator: draft.evaluator, interaction: draft.interaction.id, edits: draft.revises?.id,
      startedAt: draft.startedAt, answered: answered.count, of: asked)
  }

  /// A session asks what is undertaken for each criterion; before they are chosen it is not known how many there will be.
  private static func draft(_ plan: CoachingPlan) -> DraftList.Draft {
    let undertaken = plan.focus.count { !($0.commitment ?? "").trimmed.isEmpty }
    return DraftList.Draft(
      id: plan.id, kind: .coaching, agent: plan.agent, evaluator: plan.coach, startedAt: plan.startedAt,
      answered: undertaken, of: plan.focus.isEmpty ? nil : plan.focus.count)
  }
}
