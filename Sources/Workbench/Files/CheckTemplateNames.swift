package import QualityModel
import Records

/// Checks that every file among a workspace's templates has the name of a page, so that a slip is not passed over.
package struct CheckTemplateNames: Sendable {
  package init() {}

  /// Answers with a warning for each file that lays out nothing.
  package func perform(in world: World) throws -> [Finding] { try world.workspace.findingsOfTemplateNames() }
}
