package import QualityModel

extension Workspace {
  /// Reads every submitted evaluation in the order of its files, one at a time, so that memory stays flat however many
  /// there are.
  ///
  /// What is filed twice comes once, as in `evaluations()`: names are looked through first, and only the few that are
  /// in two folders are read together.
  package func forEachEvaluation(
    _ body: (Stored<Evaluation>) throws -> Void, found: ([Finding]) throws -> Void
  ) throws {
    let doubtful = pathsFiledTwice()
    let decided = FiledOnce.listing(of: listing(of: EvaluationKind(), at: doubtful, findings: []))
    try found(decided.findings)
    let skipped = Set(doubtful).subtracting(decided.records.map(\.path))
    let told = Set(doubtful)
    var findings: [Finding] = []
    try walk(EvaluationKind.folder, depth: 0, findings: &findings) { path in
      if skipped.contains(path) { return }
      let one = listing(of: EvaluationKind(), at: [path], findings: [])
      if !told.contains(path) { try found(one.findings) }
      try one.records.forEach(body)
    }
    try found(findings)
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
