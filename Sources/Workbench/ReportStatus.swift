import Foundation
public import Insights
import QualityModel
import RecordIndex
import Records

/// Reports how far from optimized the workspace is, and what waits.
public struct ReportStatus: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the status.
  public func perform(in world: World) throws -> WorkspaceStatus {
    let workspace = try world.workspace
    let coaching = UsablePlans(in: workspace)
    return try world.asking(.recordings) { index in
      WorkspaceStatus(
        tallies: try index.scoreTallies(by: .nothing, byMonth: false), apart: try index.purposes(),
        drafts: workspace.drafts().records.count, unscored: try index.unscoredCount(),
        findings: try errors(in: index, workspace, asOf: world.fileClock()) + coaching.errors.count,
        coachingDrafts: Set(coaching.plans.filter { $0.status == .draft }.map(\.agent)).sorted(),
        followUpsDue: try index.followUpsDue(of: coaching.plans, today: Day(of: world.now())),
        disputes: try disputes(in: index),
        settings: workspace.settings().value ?? Settings())
    }
  }

  private func disputes(in index: RecordIndex) throws -> WorkspaceStatus.Disputes {
    let (count, oldest) = try index.undecidedDisputes()
    return WorkspaceStatus.Disputes(undecided: count, oldest: oldest)
  }

  private func errors(in index: RecordIndex, _ workspace: Workspace, asOf now: Date) throws -> Int {
    let survey = Survey(of: workspace)
    let few = try index.remembered("errors in few files", stamp: workspace.stampOfFewFiles(asOf: now)) {
      survey.findingsOfFewFiles.errors
    }
    let copies = try index.copies().reduce(0) { $0 + $1.others.count }
    let noted = try index.errors(.evaluations) + index.errors(.recordings) + index.errors(.folders)
    let workshops = workspace.workshops()
    let studies = workspace.findings(inStudies: workshops.records, agents: [], today: Day(of: now))
    return few + (workshops.findings + studies).errors + survey.findingsOfDrafts.errors + copies + noted
  }
}

extension [Finding] {
  fileprivate var errors: Int { count { $0.severity == .error } }
}
