package import QualityModel

extension Workspace {
  /// Writes the draft of a coaching plan durably, without journal, and returns it as it now is.
  package func writeDraft(
    _ draft: CoachingPlan, replacing earlier: Stored<CoachingPlan>?
  ) throws -> Stored<CoachingPlan> {
    try write(draft, at: CoachingPlanKind().path(of: draft.id), replacing: earlier)
  }
}
