package import QualityModel
import Records

/// Checks the coaching plans that an answer rests on, so that one that is left out is not passed over in silence.
package struct CheckPlans: Sendable {
  package init() {}

  /// Answers with the errors, by which plans are left out.
  package func perform(in world: World) throws -> [Finding] {
    try UsablePlans(among: RecordSurroundings(of: world.workspace, now: world.now())).errors
  }
}
