import QualityModel

/// What went in and out through git: `sync --json`.
public struct SyncReport: Hashable, Sendable {
  /// The branch that is checked out.
  public let branch: String
  /// The branch that it follows, such as `origin/main`; `nil` where nothing was exchanged.
  public let upstream: String?
  /// Whether there is any other repository to exchange with.
  public let hasRemote: Bool
  /// How many files were committed.
  public let committed: Int
  /// The evaluations that arrived.
  public let arrived: EvaluationList
  /// How many other files arrived, or were changed or removed by others.
  public let otherFilesArrived: Int
  /// How many evaluations went out.
  public let sent: Int
  /// How many other files went out.
  public let otherFilesSent: Int

  /// Creates the report.
  public init(
    branch: String, upstream: String? = nil, hasRemote: Bool, committed: Int,
    arrived: EvaluationList = EvaluationList(rows: []), otherFilesArrived: Int = 0, sent: Int = 0,
    otherFilesSent: Int = 0
  ) {
    (self.branch, self.upstream, self.hasRemote, self.committed) = (branch, upstream, hasRemote, committed)
    (self.arrived, self.otherFilesArrived) = (arrived, otherFilesArrived)
    (self.sent, self.otherFilesSent) = (sent, otherFilesSent)
  }
}

extension SyncReport: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what there is not is `null`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "branch": branch, "upstream": upstream, "committed": committed, "arrived": arrived.evaluations,
      "otherFilesArrived": otherFilesArrived, "sent": sent, "otherFilesSent": otherFilesSent,
    ])
  }
}
