package import QualityModel

extension Workspace {
  /// What is filed twice, decided before every evaluation is read one after the other.
  package struct FiledTwice: Sendable {
    /// The files that do not count, because another one of the same evaluation does or because they cannot be read.
    package var leftOut: Set<WorkspacePath> = []
    /// Every file that was read for this, so that what was found in it is not reported again.
    package var read: Set<WorkspacePath> = []
    /// What was found in those files.
    package var findings: [Finding] = []
  }

  /// Returns which of the evaluations that are filed twice count, as in `evaluations()`: names are looked through first,
  /// and only the few that are in two folders are read.
  package func filedTwice() -> FiledTwice {
    let doubtful = pathsFiledTwice()
    let decided = FiledOnce.listing(of: listing(of: EvaluationKind(), at: doubtful, findings: []))
    return FiledTwice(
      leftOut: Set(doubtful).subtracting(decided.records.map(\.path)), read: Set(doubtful), findings: decided.findings)
  }

  /// Returns the paths of evaluations whose name is in more than one folder. Only digests of names are kept, so a
  /// name may be returned that occurs once; never the other way round.
  private func pathsFiledTwice() -> [WorkspacePath] {
    var (seen, repeated): (Set<Int>, Set<Int>) = ([], [])
    var findings: [Finding] = []
    walk(EvaluationKind.folder, depth: 0, findings: &findings) { path in
      let digest = path.name.hashValue
      if !seen.insert(digest).inserted { repeated.insert(digest) }
    }
    guard !repeated.isEmpty else { return [] }
    var paths: [WorkspacePath] = []
    walk(EvaluationKind.folder, depth: 0, findings: &findings) { path in
      if repeated.contains(path.name.hashValue) { paths.append(path) }
    }
    return paths.sorted()
  }
}
