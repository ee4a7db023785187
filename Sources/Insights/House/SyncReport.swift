import Notation
import QualityModel

/// What went in and out through git: `sync --json`.
package struct SyncReport: Hashable, Sendable {
  /// The branch that is checked out.
  package let branch: String
  /// The branch that it follows, such as `origin/main`; `nil` where nothing was exchanged.
  package let upstream: String?
  /// Whether there is any other repository to exchange with.
  package let hasRemote: Bool
  /// How many files were committed.
  package let committed: Int
  /// The evaluations that arrived.
  package let arrived: EvaluationList
  /// How many other files arrived, or were changed or removed by others.
  package let otherFilesArrived: Int
  /// How many evaluations went out.
  package let sent: Int
  /// How many other files went out.
  package let otherFilesSent: Int

  package init(
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
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "branch": branch, "upstream": upstream, "committed": committed, "arrived": arrived.evaluations,
      "otherFilesArrived": otherFilesArrived, "sent": sent, "otherFilesSent": otherFilesSent,
    ])
  }
}
