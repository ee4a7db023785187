public import Foundation
public import QualityModel
import Records

/// Finds the file behind a name, so that it can be changed in an editor.
public struct OpenRecord: Sendable {
  /// An id of an evaluation, draft, recording, rubric, workshop or coaching plan, or `people` or `settings`.
  public var name: String

  /// Creates the verb.
  public init(_ name: String) { self.name = name }

  /// A file as it was when it was opened.
  public struct Answer: Sendable {
    /// The file, relative to the workspace.
    public var path: String
    /// Its bytes.
    public var bytes: Data
  }

  /// Answers with the file; throws `NotFound` with the nearest name, and `NotOpened` for an evaluation that was submitted.
  public func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    for path in Identifier.isValid(name) ? try paths(in: workspace) : [] {
      guard let bytes = workspace.bytes(at: path) else { continue }
      if path.isEvaluation, let evaluation = soundEvaluation(at: path, in: workspace) { throw NotOpened(evaluation) }
      return Answer(path: path.text, bytes: bytes)
    }
    let kinds: [ListNames.Kind] = [.rubrics, .interactions, .drafts, .workshops, .plans]
    let known = kinds.flatMap { ListNames($0).perform(in: world).map(\.id) } + ["people", "settings"]
    throw NotFound(
      "record", name, among: known,
      otherwise: "name a draft, a recording, a rubric, a workshop, a coaching plan, `people` or `settings`")
  }

  /// Returns a submitted evaluation in which nothing is wrong; whatever has errors must be opened to correct them.
  private func soundEvaluation(at path: WorkspacePath, in workspace: Workspace) -> Evaluation? {
    guard let stored = workspace.evaluation(at: path).value else { return nil }
    // A version that cannot be read is an error by itself.
    guard let rubric = workspace.rubric(of: stored).value else { return nil }
    let findings = stored.record.findings(against: Scorer(rubric.record))
    return findings.contains { $0.severity == .error } ? nil : stored.record
  }

  private func paths(in workspace: Workspace) throws -> [WorkspacePath] {
    switch name {
    case "people", "people.yaml": return [.people]
    case "settings", "sidetone.yaml": return [.settings]
    default: break
    }
    let filed = workspace.evaluationPaths().filter { $0.stem == name }
    return [
      try .rubric(name), try .interaction(name), try .draft(name), try .workshop(name), try .coachingPlan(name),
    ] + filed
  }
}

/// A submitted evaluation is not changed behind its history's back.
public struct NotOpened: Explained {
  /// What went wrong.
  public let message: String
  /// What to do about it.
  public let help: String

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
