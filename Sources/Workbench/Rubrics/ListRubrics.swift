package import QualityModel
import RecordIndex
import Records

/// Lists the rubrics, with how often each was used.
package struct ListRubrics: Sendable {
  package init() {}

  /// The rubrics and their uses.
  package struct Answer: Sendable {
    /// The current version of each, by id.
    package var rubrics: [Rubric]
    /// How many evaluations were scored against each, by id, in any version.
    package var used: [String: Int]
  }

  /// Answers with the rubrics.
  package func perform(in world: World) throws -> Answer {
    let rubrics = try world.workspace.rubrics().records.map(\.record)
    return Answer(rubrics: rubrics, used: try world.uses(of: rubrics.map(\.id)))
  }
}
