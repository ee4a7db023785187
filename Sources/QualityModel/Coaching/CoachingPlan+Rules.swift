extension CoachingPlan {
  /// The rules about a plan by itself.
  public static let rulesByItself: [any CoachingRule] = [
    FocusIsOneOrTwo(), TargetsAreOnTheScale(), FollowUpsComeAfterTheSession(), WindowsEndAfterTheyBegin(),
    AgreedPlansAreWhole(), ClosedPlansSayWhen(), SessionsComeBeforeAgreeing(), PlanNumbersAreSensible(),
  ]

  /// The rules that need to know what else there is.
  public static let rulesAmongOthers: [any PlanRule] = [
    NamedRubricsExist(), CoachedCriteriaExist(), NamedAgentsAreKnown(), PlansFollowTheSameAgents(),
    OneDraftForEachAgent(),
  ]

  /// Every rule about coaching plans.
  public static let rules: [any Rule] = rulesByItself + rulesAmongOthers

  /// Returns everything that is wrong with this plan by itself.
  public func findings() -> [Finding] { Self.rulesByItself.flatMap { $0.findings(in: self) } }

  /// Returns everything that is wrong or doubtful with this plan among what else there is.
  public func findings(among surroundings: Surroundings) -> [Finding] {
    Self.rulesAmongOthers.flatMap { $0.findings(in: self, among: surroundings) }
  }

  /// What a plan is judged against beside itself.
  public struct Surroundings: Hashable, Sendable {
    /// The ids of all rubrics.
    public var rubrics: [String]
    /// The ids of the criteria that any version of its rubric has; `nil` where no version can be read.
    public var criteria: Set<String>?
    /// The ids of the criteria of its rubric's current version; `nil` where that cannot be read.
    public var currentCriteria: Set<String>?
    /// The ids of the agents that are listed or were evaluated.
    public var agents: Set<String>
    /// The agent of each plan, by the plan's id.
    public var plans: [String: String]
    /// The id of the draft that a session with its agent takes up; `nil` where there is none.
    public var openDraft: String?

    /// Creates surroundings.
    public init(
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
