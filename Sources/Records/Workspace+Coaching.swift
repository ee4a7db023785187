public import QualityModel

extension Workspace {
  /// Returns every coaching plan that can be read, by id, with a finding for each that cannot.
  public func coachingPlans() -> Listing<CoachingPlan> { listing(in: WorkspacePath.coaching) }

  /// Returns a coaching plan by its id; without value and findings where there is none.
  public func coachingPlan(_ id: String) throws(NotAnID) -> Reading<Stored<CoachingPlan>> {
    record(CoachingPlan.self, at: try .coachingPlan(id))
  }

  /// Writes the draft of a coaching plan durably, without journal, and returns it as it now is.
  public func writeDraft(
    _ draft: CoachingPlan, replacing earlier: Stored<CoachingPlan>?
  ) throws -> Stored<CoachingPlan> {
    try write(draft, at: .coachingPlan(draft.id), replacing: earlier)
  }

  /// Returns everything that is wrong or doubtful with coaching plans, by themselves and among everything else.
  ///
  /// Drafts and earlier plans are looked for among the plans given.
  /// - Parameter agents: the ids of those who were evaluated; those who are listed count too.
  public func findings(inPlans plans: [Stored<CoachingPlan>], agents: Set<String>) -> [Finding] {
    guard !plans.isEmpty else { return [] }
    var surroundings = CoachingPlan.Surroundings(
      rubrics: rubricNames, criteria: nil, currentCriteria: nil,
      agents: agents.union((people().value ?? People()).agents.map(\.id)),
      plans: Dictionary(plans.map { ($0.record.id, $0.record.agent) }, uniquingKeysWith: { first, _ in first }),
      openDraft: nil)
    let drafts = Dictionary(grouping: plans.map(\.record).filter { $0.status == .draft }, by: \.agent)
    var ofRubric: [String: (any: Set<String>?, current: Set<String>?)] = [:]
    return plans.flatMap { plan -> [Finding] in
      let rubric = plan.record.rubric.id
      let known = ofRubric[rubric] ?? (criteria(inAnyVersionOf: rubric), currentCriteria(of: rubric))
      ofRubric[rubric] = known
      (surroundings.criteria, surroundings.currentCriteria) = known
      surroundings.openDraft = drafts[plan.record.agent]?.openDraft(of: plan.record.agent)?.id
      return plan.placed(plan.record.findings() + plan.record.findings(among: surroundings))
    }
  }

  private func currentCriteria(of rubric: String) -> Set<String>? {
    guard let reading = try? self.rubric(rubric), let current = reading.value?.record else { return nil }
    return Set(current.criteria.map(\.id))
  }
}
