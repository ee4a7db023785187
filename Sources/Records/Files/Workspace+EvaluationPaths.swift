import Notation
package import QualityModel
import SystemPackage

extension Workspace {
  /// Returns the paths of all submitted evaluations, in order, without reading any.
  package func evaluationPaths() -> [WorkspacePath] {
    var findings: [Finding] = []
    return evaluationPaths(findings: &findings)
  }

  /// Returns the paths of all submitted evaluations; a folder that cannot be read is a finding.
  func evaluationPaths(findings: inout [Finding]) -> [WorkspacePath] {
    var paths: [WorkspacePath] = []
    walk(EvaluationKind.folder, depth: 0, findings: &findings) { paths.append($0) }
    return paths.sorted()
  }

  /// Walks years and months; a file that is beside them was misplaced and is still an evaluation.
  func walk(
    _ folder: String, depth: Int, findings: inout [Finding], found: (WorkspacePath) throws -> Void
  ) rethrows {
    for name in names(in: folder, ending: "", findings: &findings) {
      if name.hasSuffix(".json") {
        try WorkspacePath("\(folder)/\(name)").map(found)
      } else if depth < 2, Self.isNumber(name) {
        try walk("\(folder)/\(name)", depth: depth + 1, findings: &findings, found: found)
      }
    }
  }

  /// Returns where an evaluation is filed, newest months first; `nil` where it is not. Reads folder names only.
  package func evaluationPath(of id: String) -> WorkspacePath? {
    Identifier.isValid(id) ? path(of: id, in: evaluationFolders()) : nil
  }

  private func path(of id: String, in folders: [String]) -> WorkspacePath? {
    folders.lazy.compactMap { WorkspacePath("\($0)/\(id).json") }.first { exists($0) }
  }

  /// Returns everywhere an evaluation is filed, in order; what can be no id is filed nowhere. Reads folder names only.
  func evaluationPaths(of id: String) -> [WorkspacePath] {
    guard !id.contains("/"), !id.hasPrefix(".") else { return [] }
    return evaluationFolders().compactMap { WorkspacePath("\($0)/\(id).json") }.filter(exists).sorted()
  }

  /// Returns the evaluations that are filed beside another one and were begun on the same day about the same agent.
  package func evaluationPaths(besides path: WorkspacePath, begunLike evaluation: Evaluation) -> [WorkspacePath] {
    let beginning = "\(evaluation.id.prefix(10))-\(evaluation.agent)-"
    let names = (try? folder.names(in: path.folder, beginningWith: beginning)) ?? []
    return names.filter { $0.hasSuffix(".json") }.compactMap { WorkspacePath("\(path.folder)/\($0)") }
  }

  /// Returns the drafts whose evaluation was submitted, with where that is filed.
  func submittedDrafts() -> [(draft: WorkspacePath, evaluation: WorkspacePath)] {
    let names = ((try? folder.names(in: DraftKind.folder)) ?? []).filter { $0.hasSuffix(".json") }
    let folders = names.isEmpty ? [] : evaluationFolders()
    return names.compactMap { name in
      guard let draft = WorkspacePath("\(DraftKind.folder)/\(name)"), let path = path(of: draft.stem, in: folders)
      else { return nil }
      return (draft, path)
    }
  }

  private func evaluationFolders() -> [String] {
    let root = EvaluationKind.folder
    let years = folders(in: root)
    return years.flatMap { year in folders(in: year) + [year] } + [root]
  }

  private func folders(in folder: String) -> [String] {
    let names = (try? self.folder.names(in: folder)) ?? []
    return names.filter(Self.isNumber).reversed().map { "\(folder)/\($0)" }
  }

  private static func isNumber(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0.digit != nil }
  }

  private func exists(_ path: WorkspacePath) -> Bool {
    (try? SystemCall.status(of: folder.root.pushing(.init(path.text)))) != nil
  }
}
