import Notation
package import QualityModel

/// An evaluation that is being scored: `sessions/drafts/<id>.json`.
package struct DraftKind: RecordKind {
  package typealias Record = Evaluation
  package let word = "draft"
  package let place = RecordPlace.folder(Self.folder, ending: .json)
  package let naming = RecordNaming.drawn
  package let isShared = false
  package var indexed: (@Sendable (Evaluation) -> RecordFacts)? {
    {
      RecordFacts(agent: $0.agent, rubric: $0.rubric.id, day: Day(of: $0.startedAt), status: $0.status.rawValue)
    }
  }

  /// Where its files are.
  static let folder = "sessions/drafts"

  package init() {}

  /// Those whose evaluation was submitted: the next write removes them.
  package func leftOut(in workspace: Workspace) -> Set<WorkspacePath> {
    Set(workspace.submittedDrafts().map(\.draft))
  }

  /// What its rubric says of its answers, and the drafts that are done with.
  package func findings(in records: [Stored<Evaluation>], among surroundings: RecordSurroundings) -> [Finding] {
    var shelf = RubricShelf(of: surroundings.workspace)
    let ofScores = records.flatMap { stored -> [Finding] in
      let reading = shelf.rubric(of: stored)
      guard let rubric = reading.value else { return reading.findings }
      return reading.findings + stored.placed(stored.record.findings(against: Scorer(rubric.record)))
    }
    return ofScores + surroundings.workspace.findingsOfDrafts()
  }

  package func about(_ record: Evaluation, among people: People) -> String { "draft" }

  /// Drafts are written without the journal, so that `undo` would take back something else.
  package func restoring(_ path: WorkspacePath) -> String {
    "restore it from a backup, or drop it with `drafts drop \(path.stem)`"
  }
}
