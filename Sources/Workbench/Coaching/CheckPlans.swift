public import QualityModel
import Records

/// Checks the coaching plans that an answer rests on, so that one that is left out is not passed over in silence.
public struct CheckPlans: Sendable {
  /// Creates the verb.
  public init() {}

  /// Answers with the errors, by which plans are left out.
  public func perform(in world: World) throws -> [Finding] {
    try UsablePlans(among: RecordSurroundings(of: world.workspace, now: world.now())).errors
  }
}
