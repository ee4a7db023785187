import Foundation
package import Insights
package import QualityModel
import RecordIndex
import Records

/// Lists what was begun and not ended: evaluations that are scored or changed, and coaching sessions.
package struct ListDrafts: Sendable {
  package init() {}

  /// The list, with what could not be read on the way.
  package struct Answer: Sendable {
    /// The drafts.
    package var list: DraftList
    /// Who is who, for names beside ids.
    package var people: People
    /// What could not be read.
    package var findings: [Finding]
  }

  /// Answers with all drafts, the user's own first; throws `NoWorkspace`.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    var shelf = RubricShelf(of: workspace)
    var (studies, damaged): ([DraftList.Draft], [Finding]) = ([], [])
    for (_, kept) in try StudyDraft.kept(in: world) {
      switch kept {
      case .readable(let draft, at: let written): studies.append(Self.draft(draft, at: written, of: world))
      case .damaged(let finding): damaged.append(finding)
      }
    }
    return try world.asking(.smallRecordsAlone) { index in
      let evaluations = try index.listing(of: DraftKind(), in: workspace)
      let scorings = evaluations.records.map {
        Self.draft($0, scorer: shelf.rubric(of: $0).value.map { Scorer($0.record) })
      }
      let talks = try index.begunPlans().map { Self.draft($0.record) }
      return Answer(
        list: DraftList(scorings + talks + studies, for: world.personalEvaluator), people: world.people,
        findings: evaluations.findings + (try index.findings(ofRecords: CoachingPlanKind().word)) + damaged)
    }
  }

  private static func draft(_ stored: Stored<Evaluation>, scorer: Scorer?) -> DraftList.Draft {
    let draft = stored.record
    let progress = scorer.map { $0.progress(of: draft.answers) }
    let answered = draft.answers.count { !$0.answer.trimmed.isEmpty }
    return DraftList.Draft(
      id: stored.path.stem, kind: draft.revises == nil ? .scoring : .editing, agent: draft.agent,
      evaluator: draft.evaluator, interaction: draft.interaction.id, rubric: draft.rubric.id, edits: draft.revises?.id,
      startedAt: draft.startedAt, answered: progress?.answered ?? answered, of: progress?.asked)
  }

  /// A session asks for the criteria, for what is undertaken for each, and for the day of the follow-up; before the
  /// criteria are chosen it is not known how many questions there will be.
  private static func draft(_ plan: CoachingPlan) -> DraftList.Draft {
    let undertaken = plan.focus.count { !($0.commitment ?? "").trimmed.isEmpty }
    return DraftList.Draft(
      id: plan.id, kind: .coaching, agent: plan.agent, evaluator: plan.coach, startedAt: plan.startedAt,
      answered: plan.focus.isEmpty ? 0 : 1 + undertaken + (plan.due == nil ? 0 : 1),
      of: plan.focus.isEmpty ? nil : plan.focus.count + 2)
  }

  /// What was said of a study is kept for the person alone, so it is always their own.
  private static func draft(_ study: StudyDraft, at written: Date, of world: World) -> DraftList.Draft {
    DraftList.Draft(
      id: study.id, kind: .study, agent: "", evaluator: world.personalEvaluator ?? "", startedAt: written,
      answered: study.said, of: nil)
  }
}

extension StudyDraft {
  /// How many of its questions are answered.
  fileprivate var said: Int {
    let texts = [title, trainer, rubric].count { $0 != nil }
    let lists = [cohort, focus].count { !$0.isEmpty } + (comparison == nil ? 0 : 1)
    let days = (held == nil ? 0 : 1) + [before, after].count { $0 != nil }
    return texts + lists + days + (selectedBecause == nil ? 0 : 1) + (smallestChange == nil ? 0 : 1)
  }
}
