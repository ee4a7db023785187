public import Foundation
import QualityModel
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

  /// Answers with the file; throws `NotFound` with the nearest name.
  public func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    for path in Identifier.isValid(name) ? try paths(in: workspace) : [] {
      if let bytes = workspace.bytes(at: path) { return Answer(path: path.text, bytes: bytes) }
    }
    let kinds: [ListNames.Kind] = [.rubrics, .interactions, .evaluations, .workshops, .plans]
    let known = kinds.flatMap { ListNames($0).perform(in: world).map(\.id) } + ["people", "settings"]
    throw NotFound(
      "record", name, among: known,
      otherwise: "name an evaluation, a recording, a rubric, a workshop, a coaching plan, `people` or `settings`")
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
