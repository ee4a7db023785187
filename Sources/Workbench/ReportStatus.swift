public import Insights
import QualityModel
import Records

/// Reports how far from optimized the workspace is, and what waits.
public struct ReportStatus: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the status.
  public func perform(in world: World) throws -> WorkspaceStatus {
    let survey = Survey(of: try world.workspace)
    return WorkspaceStatus(
      evaluations: survey.evaluations.records.map(\.record), drafts: survey.drafts.records.count,
      unscored: survey.unscored.count, findings: survey.findings.count { $0.severity == .error },
      settings: survey.workspace.settings().value ?? Settings())
  }
}
