import QualityModel
import RecordIndex
import Records

extension RecordIndex {
  /// Returns everything that a query lets through, in order.
  func evaluations(_ query: Query, order: Query.Order = .newestFirst) throws -> [EvaluationFacts] {
    var evaluations: [EvaluationFacts] = []
    try visit(query, order: order) { facts in
      evaluations.append(facts)
      return true
    }
    return evaluations
  }

  /// Returns every version of some rubrics with evaluations, as far as the workspace can read it.
  func rubrics(_ ids: Set<String>, in workspace: Workspace) throws -> [Rubric] {
    try rubrics().filter { ids.contains($0.id) }.compactMap(workspace.readableRubric)
  }

  /// Returns the newest readable version of some rubrics, by id.
  func newestRubrics(_ ids: Set<String>, in workspace: Workspace) throws -> [String: Rubric] {
    var newest: [String: Rubric] = [:]
    for version in try rubrics().sorted(by: { $0.version > $1.version })
    where ids.contains(version.id) && newest[version.id] == nil {
      newest[version.id] = workspace.readableRubric(version)
    }
    return newest
  }

  /// Throws `NotFound` with the nearest rubric unless there are evaluations by one of that id, or it is one of others.
  func require(rubric: String, orOneOf others: [String] = []) throws {
    let known = Set(try rubrics().map(\.id)).union(others)
    guard !known.contains(rubric) else { return }
    throw NotFound("rubric", rubric, among: known.sorted(), otherwise: "`rubric list` shows them")
  }
}

extension Workspace {
  /// Returns a version of a rubric; `nil` where it cannot be read.
  func readableRubric(_ reference: RubricReference) -> Rubric? {
    (try? rubric(reference.id, version: reference.version))?.value?.record
  }
}
