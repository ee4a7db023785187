import QualityModel
import Records

/// The coaching plans of a workspace that nothing is wrong with, drafts too.
struct UsablePlans {
  /// The plans, by id.
  let plans: [CoachingPlan]
  /// What keeps others out.
  let errors: [Finding]

  /// Reads them.
  init(among surroundings: RecordSurroundings) {
    let listing = surroundings.workspace.records(of: .coachingPlans)
    let findings = listing.findings + CoachingPlanKind().findings(in: listing.records, among: surroundings)
    errors = findings.filter { $0.severity == .error }
    let broken = Set(errors.compactMap(\.place?.file))
    plans = listing.records.filter { !broken.contains($0.path.text) }.map(\.record)
  }
}

extension [Stored<CoachingPlan>] {
  /// Returns the plans that were agreed on with an agent and are not closed, the newest session last.
  func agreed(with agent: String) -> [Stored<CoachingPlan>] {
    filter { $0.record.agent == agent && $0.record.status == .agreed }.sorted { $0.record.isBefore($1.record) }
  }
}
