package import QualityModel

/// An evaluation that is being scored: `sessions/drafts/<id>.json`.
package struct DraftKind: RecordKind {
  package typealias Record = Evaluation
  package let word = "draft"
  package let place = RecordPlace.folder(Self.folder, ending: .json)
  package let naming = RecordNaming.drawn
  package let isShared = false

  /// Where its files are.
  static let folder = "sessions/drafts"

  package init() {}

  /// Those whose evaluation was not submitted.
  package func listing(in workspace: Workspace) -> Listing<Evaluation> {
    let submitted = Set(workspace.submittedDrafts().map(\.draft))
    var findings: [Finding] = []
    let paths = workspace.paths(of: self, findings: &findings).filter { !submitted.contains($0) }
    return workspace.listing(of: self, at: paths, findings: findings)
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
