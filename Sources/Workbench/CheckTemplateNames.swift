public import QualityModel
import Records

/// Checks that every file among a workspace's templates has the name of a page, so that a slip is not passed over.
public struct CheckTemplateNames: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with a warning for each file that lays out nothing.
  public func perform(in world: World) throws -> [Finding] { try world.workspace.findingsOfTemplateNames() }
}
