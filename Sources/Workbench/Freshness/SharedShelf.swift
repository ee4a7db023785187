import QualityModel
import Records
import Synchronization

/// The rubrics that evaluations were scored against, each read once, for many threads.
final class SharedShelf: Sendable {
  /// A rubric version as it was found.
  struct Version: Sendable {
    /// What distinguishes its text from another; empty where there is none.
    var state: String
    /// The digest that evaluations carry; `nil` where it cannot be read.
    var digest: String?
    /// Ready to score; `nil` where it cannot be read.
    var scorer: Scorer?
  }

  private struct Key: Hashable {
    var id: String
    var version: Int
  }

  private let workspace: Workspace
  private let versions = Mutex<[Key: Version]>([:])

  init(of workspace: Workspace) { self.workspace = workspace }

  /// Returns a rubric's version.
  func version(_ reference: RubricReference) -> Version {
    let key = Key(id: reference.id, version: reference.version)
    return versions.withLock { versions in
      if let known = versions[key] { return known }
      // The state comes first: a text that changes while it is read is then noticed the next time.
      let state = workspace.state(ofRubric: key.id, version: key.version)
      let stored = try? workspace.rubric(key.id, version: key.version).value
      let version = Version(state: state, digest: stored?.digest, scorer: stored.map { Scorer($0.record) })
      versions[key] = version
      return version
    }
  }

  /// Every version that was asked for.
  var asked: [(id: String, version: Int, state: String)] {
    versions.withLock { versions in versions.map { ($0.key.id, $0.key.version, $0.value.state) } }
  }
}
