package import Foundation
import QualityModel
import Records

/// Finds the file behind a name, so that it can be changed in an editor.
package struct OpenRecord: Sendable {
  /// An id of a record of any kind, or the word for one that there is once: `people`, `settings`.
  package var name: String

  package init(_ name: String) { self.name = name }

  /// A file as it was when it was opened.
  package struct Answer: Sendable {
    /// The file, relative to the workspace.
    package var path: String
    /// Its bytes.
    package var bytes: Data
  }

  /// Answers with the file; throws `NotFound` with the nearest name, and `NotOpened` for an evaluation that was
  /// submitted.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    for path in RecordKinds.all.lazy.flatMap({ $0.paths(of: name, in: workspace) }) {
      guard let bytes = workspace.bytes(at: path) else { continue }
      if path.isEvaluation, let evaluation = soundEvaluation(at: path, in: workspace) { throw NotOpened(evaluation) }
      return Answer(path: path.text, bytes: bytes)
    }
    throw NotFound(
      "record", name, among: ListNames(.anyRecord).perform(in: world).map(\.id), otherwise: "name \(Self.offered)")
  }

  /// What may be named, in words: `a rubric, a recording, …, `people` or `settings``.
  package static let offered: String = {
    let (single, many) = (
      RecordKinds.offered.filter { $0.naming == .single }, RecordKinds.offered.filter { $0.naming != .single }
    )
    let words = many.map { "a \($0.word)" } + single.map { "`\($0.word)`" }
    return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }()

  /// Returns a submitted evaluation in which nothing is wrong; whatever has errors must be opened to correct them.
  private func soundEvaluation(at path: WorkspacePath, in workspace: Workspace) -> Evaluation? {
    guard let stored = workspace.evaluation(at: path).value else { return nil }
    // A version that cannot be read is an error by itself.
    guard let rubric = workspace.rubric(of: stored).value else { return nil }
    let findings = stored.record.findings(against: Scorer(rubric.record))
    return findings.contains { $0.severity == .error } ? nil : stored.record
  }
}

/// A submitted evaluation is not changed behind its history's back.
package struct NotOpened: Explained {
  package let message: String
  package let help: String

  init(_ evaluation: Evaluation) {
    let id = evaluation.id
    guard evaluation.status != .voided else {
      message = "`\(id)` was voided, and stays as it was"
      help = "`show \(id)` shows it; `score \(evaluation.interaction.id)` scores the interaction again"
      return
    }
    message = "`\(id)` was submitted, and a change of it needs a reason and a name"
    help = "`edit \(id)` changes it, and keeps what it was in its history"
  }
}
