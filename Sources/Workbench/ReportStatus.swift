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
    let survey = Survey(of: try world.workspace)
    return try world.asking(.recordings) { index in
      WorkspaceStatus(
        tallies: try index.scoreTallies(by: .nothing, byMonth: false), apart: try index.purposes(),
        drafts: survey.drafts.records.count, unscored: try index.unscoredCount(),
        findings: try errors(in: index, survey), settings: survey.workspace.settings().value ?? Settings())
    }
  }

  private func errors(in index: RecordIndex, _ survey: Survey) throws -> Int {
    let copies = try index.copies().reduce(0) { $0 + $1.others.count }
    let noted = try index.errors(.evaluations) + index.errors(.recordings) + index.errors(.folders)
    return survey.findings.count { $0.severity == .error } + copies + noted
  }
}
