import Foundation
package import Insights
import Notation
import QualityModel
import RecordIndex
import Records

/// Reports how far from optimized the workspace is, and what waits.
package struct ReportStatus: Sendable {
  package init() {}

  /// Answers with the status.
  package func perform(in world: World) throws -> WorkspaceStatus {
    let world = world.readingOnce
    let workspace = try world.workspace
    let surroundings = RecordSurroundings(of: workspace, now: world.fileClock())
    let settings = workspace.settings().value ?? Settings()
    return try world.asking([.recordings, .smallRecords]) { index in
      let coaching = try UsablePlans(in: index, among: surroundings)
      let drafts = try index.listing(of: DraftKind(), in: workspace)
      return WorkspaceStatus(
        tallies: try index.scoreTallies(by: .nothing, byMonth: false), apart: try index.purposes(),
        drafts: drafts.records.count, unscored: try index.unscoredCount(),
        findings: try errors(in: index, drafts, surroundings) + coaching.errors.count
          + world.changesCutShort.count + world.unexplainedChanges.count,
        draftsThatWait: drafts.records.map(\.record).count {
          $0.revises == nil && StuckDraft($0, in: workspace) != nil
        },
        coachingDrafts: Set(try coaching.facts(.draft).compactMap(\.agent)).sorted(),
        followUpsDue: try index.followUpsDue(of: coaching.plans(.agreed), today: Day(of: world.now())),
        disputes: try disputes(in: index),
        outcomes: try outcomes(in: index, workspace, target: settings.scoreTarget), settings: settings)
    }
  }

  /// The shares, with the bands that the rubric used most has in its newest version.
  private func outcomes(in index: RecordIndex, _ workspace: Workspace, target: Double) throws -> Outcomes {
    let tally = try index.outcomes(target: target)
    let counts = tally.bands.reduce(into: [String: Int]()) { $0[$1.key.rubric, default: 0] += $1.value }
    let used = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let newest = try index.rubrics().filter { $0.id == used }.max { $0.version < $1.version }
    let rubric = newest.flatMap(workspace.readableRubric)
    return Outcomes(tally, newest: rubric.map { [$0.id: $0] } ?? [:])
  }

  private func disputes(in index: RecordIndex) throws -> WorkspaceStatus.Disputes {
    let (count, oldest) = try index.undecidedDisputes()
    var ids: [String] = []
    if count > 0 {
      try index.visit(Query([.init(.word(.status, anyOf: [Evaluation.Status.disputed.rawValue]))])) { facts in
        ids.append(facts.id)
        return true
      }
    }
    return WorkspaceStatus.Disputes(undecided: count, oldest: oldest, evaluations: ids)
  }

  private func errors(
    in index: RecordIndex, _ drafts: Listing<Evaluation>, _ surroundings: RecordSurroundings
  ) throws -> Int {
    let survey = Survey(of: surroundings)
    let stamp = surroundings.workspace.stampOfFewFiles(asOf: surroundings.now)
    let few = try index.remembered("errors in few files", stamp: stamp) {
      survey.errors(in: [SettingsKind(), PeopleKind(), RubricKind()])
    }
    let copies = try index.copies().reduce(0) { $0 + $1.others.count }
    let noted = try index.errors(.evaluations) + index.errors(.recordings) + index.errors(.folders)
    let workshops = try index.listing(of: WorkshopKind(), in: surroundings.workspace)
    return few + survey.errors(in: workshops, of: WorkshopKind()) + survey.errors(in: drafts, of: DraftKind())
      + copies + noted
  }
}
