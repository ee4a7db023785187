package import Foundation
package import QualityModel

/// The current version of a rubric: `rubrics/<id>.yaml`.
package struct RubricKind: RecordKind {
  package let word = "rubric"
  package let place = RecordPlace.folder(Self.folder, ending: .yaml)
  package let naming = RecordNaming.chosen
  package var rules: [any Rule] { Rubric.rules }

  /// Where its files are.
  static let folder = "rubrics"

  package init() {}

  package func holds(_ path: WorkspacePath) -> Bool { place.holds(path) && !path.stem.contains("@") }

  package func read(_ bytes: Data, at path: WorkspacePath) -> Reading<Rubric> {
    RubricReader.read(bytes, file: path.text, expecting: path.stem)
  }

  /// Those that differ from what is kept under the same version.
  package func findings(in records: [Stored<Rubric>], among surroundings: RecordSurroundings) -> [Finding] {
    surroundings.workspace.findingsOfVersions(in: records)
  }

  package func about(_ record: Rubric, among people: People) -> String { record.title }
}

/// A version of a rubric that is kept because it was scored against: `rubrics/<id>@<version>.yaml`.
package struct KeptRubricKind: RecordKind {
  package let word = "rubric"
  package let place = RecordPlace.folder(RubricKind.folder, ending: .yaml)
  package let naming = RecordNaming.chosen
  package let isOffered = false
  package let git = GitTreatment.exact
  package let gitPattern = "\(RubricKind.folder)/*@*.yaml"

  package init() {}

  package func holds(_ path: WorkspacePath) -> Bool { place.holds(path) && path.stem.contains("@") }

  package func isWellNamed(_ path: WorkspacePath) -> Bool {
    let parts = path.stem.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return Identifier.isValid(parts[0]) && parts.count == 2 && Int(parts[1]) != nil
  }

  package func read(_ bytes: Data, at path: WorkspacePath) -> Reading<Rubric> {
    RubricReader.read(bytes, file: path.text, expecting: path.stem.prefix { $0 != "@" }.description)
  }

  /// What is wrong with one is found in the evaluations that were scored against it.
  package func check(in workspace: Workspace, among surroundings: RecordSurroundings) -> CheckedRecords {
    CheckedRecords(findings: [], read: [])
  }

  /// Beside the current versions, whose kind has the folder swept.
  package func folderSwept(at now: Date) -> String? { nil }

  /// It is never opened: the current version is changed instead.
  package func paths(of id: String, in workspace: Workspace) -> [WorkspacePath] { [] }

  /// As long as an evaluation was scored against it.
  package func isNeeded(
    _ path: WorkspacePath, in workspace: Workspace, without removed: Set<WorkspacePath>
  ) -> Bool {
    workspace.evaluationPaths().reversed().contains { other in
      guard !removed.contains(other), let reference = workspace.evaluation(at: other).value?.record.rubric
      else { return false }
      return (try? WorkspacePath.rubric(reference.id, version: reference.version)) == path
    }
  }
}
