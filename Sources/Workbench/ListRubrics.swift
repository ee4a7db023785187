public import QualityModel
import Records

/// Lists the rubrics with what is wrong in them.
public struct ListRubrics: Sendable {
  /// Creates the verb.
  public init() {}

  /// The rubrics and their findings.
  public struct Answer: Sendable {
    /// The current version of each, by id.
    public var rubrics: [Rubric]
    /// Everything found in them.
    public var findings: [Finding]
  }

  /// Answers with the rubrics.
  public func perform(in world: World) throws -> Answer {
    let listing = try world.workspace.rubrics()
    return Answer(rubrics: listing.records.map(\.record), findings: listing.findings)
  }
}
