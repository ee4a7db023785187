public import Insights
import QualityModel
import Records

/// Reports how far from optimized the workspace is, and what waits.
public struct ReportStatus: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the status.
  public func perform(in world: World) throws -> WorkspaceStatus {
    let workspace = try world.workspace
    let evaluations = workspace.evaluations().records.map(\.record)
    let findings = try CheckWorkspace().perform(in: world)
    return WorkspaceStatus(
      evaluations: evaluations, drafts: workspace.drafts().records.count,
      unscored: try ListUnscored().perform(in: world).count,
      findings: findings.count { $0.severity == .error },
      settings: workspace.settings().value ?? Settings())
  }
}
