import Foundation
import QualityModel
import Records

/// The submitted evaluations that arrived removed, or changed without keeping in the history what they were.
///
/// The state before is kept in a file of its own until a person accepts the change, brings that state back, or a
/// history holds it: which of these is so follows from the files alone.
struct UnexplainedChanges {
  /// One such change.
  struct Change: Hashable {
    /// Where the evaluation was.
    let path: WorkspacePath
    /// What it was.
    let before: Data
    /// Where it is now, which may be another month's folder.
    let place: WorkspacePath
    /// What it is now; `nil` where it is gone.
    let now: Data?
  }

  private let workspace: Workspace
  private let folder: URL

  init(of workspace: Workspace, in locations: Locations) {
    self.workspace = workspace
    folder = locations.state.appending(path: "unexplained", directoryHint: .isDirectory)
  }

  /// The changes that are not settled, by path.
  var all: [Change] {
    guard let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false)) else { return [] }
    let paths = names.compactMap { ($0 as? String).flatMap { WorkspacePath($0) } }
      .filter { $0.isEvaluation && $0.isOfAWorkspace }
    return paths.sorted().compactMap { path in
      guard let before = try? NamedFile.read(copy(of: path)) else { return nil }
      let (place, now) = current(of: path)
      if let now, EvaluationHistory.keeps(before, in: now) { return nil }
      return Change(path: path, before: before, place: place, now: now)
    }
  }

  /// Keeps what evaluations are, before they change; an earlier state that is not settled stays.
  /// - Returns: the evaluations whose state is kept only now.
  func keep(_ states: [(path: WorkspacePath, before: Data)]) throws -> [WorkspacePath] {
    guard !states.isEmpty else { return [] }
    let unsettled = Set(all.map(\.path))
    let new = states.filter { !unsettled.contains($0.path) }
    for (path, before) in new {
      let file = copy(of: path)
      try NamedFile.makePrivateFolders(file.deletingLastPathComponent())
      try NamedFile.writePrivately(before, to: file)
    }
    return new.map(\.path)
  }

  /// Forgets what was kept of evaluations that did not change after all.
  func forget(_ paths: [WorkspacePath]) {
    for path in paths { try? FileManager.default.removeItem(at: copy(of: path)) }
  }

  /// Ends a change's finding.
  func accept(_ change: Change) throws {
    let file = copy(of: change.path)
    do {
      try FileManager.default.removeItem(at: file)
    } catch {
      throw NotAccepted(file: file.path(percentEncoded: false))
    }
  }

  /// A finding for each.
  var findings: [Finding] {
    all.map { change in
      let id = change.path.stem
      return Finding(
        rule: FileRules.unexplainedChange.name, change.now == nil ? .removed : .rewritten,
        help: "ask who did it; `sync --accept \(id)` if it is right, `sync --restore \(id)` brings back what it was",
        place: Place(file: change.place.text))
    }
  }

  private func copy(of path: WorkspacePath) -> URL { folder.appending(path: path.text, directoryHint: .notDirectory) }

  /// Where an evaluation is, which may be filed otherwise by now, and what is there.
  private func current(of path: WorkspacePath) -> (WorkspacePath, Data?) {
    if let bytes = workspace.bytes(at: path) { return (path, bytes) }
    guard let place = workspace.evaluationPath(of: path.stem), let bytes = workspace.bytes(at: place) else {
      return (path, nil)
    }
    return (place, bytes)
  }
}

extension Finding.Message {
  fileprivate static let removed: Self = "it was removed; a submitted evaluation is voided, never removed"
  fileprivate static let rewritten: Self = "it was changed, and its history does not hold what it was"
}

/// What an evaluation was cannot be taken out of the personal files.
struct NotAccepted: Explained {
  let file: String
  var message: String { "`\(file)` cannot be removed" }
  var help: String { "check whether you may write in its folder" }
}

extension World {
  /// The evaluations that arrived removed or changed without a history, a finding each.
  var unexplainedChanges: [Finding] {
    guard let workspace = try? workspace, let locations = try? locations else { return [] }
    return UnexplainedChanges(of: workspace, in: locations).findings
  }
}
