package import QualityModel
import Records

/// Checks rubrics: those of the workspace by id, or any file by its path.
///
/// A kept version is checked for errors alone: evaluations were scored against it, so no advice on it can be followed.
package struct CheckRubrics: Sendable {
  /// Ids or paths; empty means all rubrics of the workspace.
  package var names: [String]

  package init(_ names: [String] = []) { self.names = names }

  /// Answers with everything that was found.
  package func perform(in world: World) throws -> [Finding] {
    guard !names.isEmpty else { return try world.workspace.rubrics().findings }
    return try names.flatMap { name -> [Finding] in
      guard name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
        return try ReadRubric(name).perform(in: world).findings.filter { !$0.isAdviceOnKeptRubric }
      }
      let findings = try RubricReader.read(world.bytes(ofFile: name), file: name).findings
      return findings.filter { !$0.isAdviceOnKeptRubric }
    }
  }
}
