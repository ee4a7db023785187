extension CoachingPlan {
  /// The rules about a plan by itself.
  package static let rulesByItself: [any CoachingRule] = [
    FocusIsOneOrTwo(), TargetsAreOnTheScale(), FollowUpsComeAfterTheSession(), WindowsEndAfterTheyBegin(),
    AgreedPlansAreWhole(), ClosedPlansSayWhen(), SessionsComeBeforeAgreeing(), PlanNumbersAreSensible(),
  ]

  /// The rules that need to know what else there is.
  package static let rulesAmongOthers: [any PlanRule] = [
    NamedRubricsExist(), CoachedCriteriaExist(), NamedAgentsAreKnown(), PlansFollowTheSameAgents(),
    OneDraftForEachAgent(),
  ]

  /// Every rule about coaching plans.
  package static let rules: [any Rule] = rulesByItself + rulesAmongOthers

  /// Returns everything that is wrong with this plan by itself.
  package func findings() -> [Finding] { Self.rulesByItself.flatMap { $0.findings(in: self) } }

  /// Returns everything that is wrong or doubtful with this plan among what else there is.
  package func findings(among surroundings: Surroundings) -> [Finding] {
    Self.rulesAmongOthers.flatMap { $0.findings(in: self, among: surroundings) }
  }

  /// What a plan is judged against beside itself.
  package struct Surroundings: Hashable, Sendable {
    /// The ids of all rubrics.
    package var rubrics: [String]
    /// The ids of the criteria that any version of its rubric has; `nil` where no version can be read.
    package var criteria: Set<String>?
    /// The ids of the criteria of its rubric's current version; `nil` where that cannot be read.
    package var currentCriteria: Set<String>?
    /// The ids of the agents that are listed or were evaluated.
    package var agents: Set<String>
    /// The agent of each plan, by the plan's id.
    package var plans: [String: String]
    /// The id of the draft that a session with its agent resumes; `nil` where there is none.
    package var openDraft: String?

    /// Creates surroundings.
    package init(
      rubrics: [String], criteria: Set<String>?, currentCriteria: Set<String>?, agents: Set<String>,
      plans: [String: String], openDraft: String?
    ) {
      self.rubrics = rubrics
      self.criteria = criteria
      self.currentCriteria = currentCriteria
      self.agents = agents
      self.plans = plans
      self.openDraft = openDraft
    }
  }
}
