import Notation
import QualityModel

/// What went in and out through git: `sync --json`.
package struct SyncReport: Hashable, Sendable {
  /// What happened to files, by name.
  package struct Files: Hashable, Sendable {
    package var added: [String] = []
    package var changed: [String] = []
    package var removed: [String] = []

    package init(added: [String] = [], changed: [String] = [], removed: [String] = []) {
      (self.added, self.changed, self.removed) = (added, changed, removed)
    }
  }

  /// What went in one direction.
  package struct Part: Hashable, Sendable {
    /// Evaluations, by id.
    package var evaluations: Files
    /// Other files, by path.
    package var others: Files

    package init(evaluations: Files = Files(), others: Files = Files()) {
      (self.evaluations, self.others) = (evaluations, others)
    }
  }

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
  /// What others added, changed and removed; an evaluation that arrived and cannot be read is among the other files.
  package let received: Part
  /// The evaluations that others removed, or changed without keeping in the history what they were.
  package let unexplained: [String]
  /// What went out.
  package let sent: Part

  package init(
    branch: String, upstream: String? = nil, hasRemote: Bool, committed: Int,
    arrived: EvaluationList = EvaluationList(rows: []), received: Part = Part(), unexplained: [String] = [],
    sent: Part = Part()
  ) {
    (self.branch, self.upstream, self.hasRemote, self.committed) = (branch, upstream, hasRemote, committed)
    (self.arrived, self.received, self.unexplained, self.sent) = (arrived, received, unexplained, sent)
  }
}

extension SyncReport: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what there is not is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "branch": branch, "upstream": upstream, "committed": committed, "arrived": arrived.evaluations,
      "changed": received.evaluations.changed, "removed": received.evaluations.removed, "unexplained": unexplained,
      "otherFilesArrived": received.others.added.count, "otherFilesChanged": received.others.changed,
      "otherFilesRemoved": received.others.removed, "sent": sent.evaluations.added.count,
      "sentChanged": sent.evaluations.changed.count, "sentRemoved": sent.evaluations.removed.count,
      "otherFilesSent": sent.others.added.count + sent.others.changed.count + sent.others.removed.count,
    ])
  }
}

/// The evaluations whose removal or change without a history a person settled: `sync --accept` and `--restore`.
package struct SettledChanges: Hashable, Sendable, Encodable {
  /// The ids of those that stay as they are now.
  package let accepted: [String]
  /// The ids of those among them that are gone.
  package let removed: [String]
  /// The ids of those that are what they were.
  package let restored: [String]

  package init(accepted: [String] = [], removed: [String] = [], restored: [String] = []) {
    (self.accepted, self.removed, self.restored) = (accepted, removed, restored)
  }

  private enum CodingKeys: CodingKey { case accepted, restored }
}
