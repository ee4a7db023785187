package import Insights
package import QualityModel
import Records

/// Where the bands of rubric versions begin, each version read once it is needed: no score is shown across such an end.
package struct BandEdges: Sendable {
  private let workspace: Workspace?
  private var known: [RubricReference: [Double]] = [:]

  /// Prepares for the rubrics of a workspace; where there is none no edge is known.
  package init(in world: World) { workspace = try? world.workspace }

  init(in workspace: Workspace) { self.workspace = workspace }

  /// Returns the edges of a rubric's version; none where it cannot be read.
  package mutating func edges(of rubric: String, version: Int) -> [Double] {
    let key = RubricReference(id: rubric, version: version)
    if let edges = known[key] { return edges }
    let edges = workspace?.readableRubric(key)?.bands.map(\.from) ?? []
    known[key] = edges
    return edges
  }

  /// Returns the edges that an evaluation's score is between.
  package mutating func edges(of evaluation: Evaluation) -> [Double] {
    edges(of: evaluation.rubric.id, version: evaluation.rubric.version)
  }

  /// Returns an evaluation as a row of a list.
  package mutating func row(_ facts: EvaluationFacts) -> EvaluationList.Row {
    EvaluationList.Row(facts, edges: edges(of: facts.rubric, version: facts.version))
  }
}
