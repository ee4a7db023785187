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
    let index = try world.index()
    let waiting = Waiting(in: try world.workspace)
    return WorkspaceStatus(
      tallies: try index.scoreTallies(by: .team, byMonth: false), apart: try index.purposes(),
      drafts: waiting.drafts, unscored: waiting.unscored, findings: waiting.errors,
      settings: try world.workspace.settings().value ?? Settings())
  }
}

/// What waits in a workspace: drafts, recordings that nobody has scored, and findings that are errors.
private struct Waiting {
  let drafts: Int
  let unscored: Int
  let errors: Int

  init(in workspace: Workspace) {
    let survey = Survey(of: workspace)
    drafts = survey.drafts.records.count
    unscored = survey.unscored.count
    errors = survey.findings.count { $0.severity == .error }
  }
}
