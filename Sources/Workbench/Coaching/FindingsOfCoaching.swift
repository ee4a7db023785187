import QualityModel
import RecordIndex
import Records

extension World {
  /// Everything that is wrong or doubtful with the workspace's coaching plans.
  func findingsOfCoaching(among index: RecordIndex) throws -> [Finding] {
    let workspace = try workspace
    let listing = workspace.coachingPlans()
    return listing.findings + workspace.findings(inPlans: listing.records, agents: Set(try index.agents()))
  }
}
