/// One thing that can be wrong with a record; its messages live beside it.
public protocol Rule: Sendable {
  /// The stable kebab-case name, printed with every finding.
  var name: String { get }
  /// What `explain` tells of it: what it means, why it matters, what to do.
  var explanation: String { get }
}

extension Rule {
  /// Returns a finding of this rule.
  public func finding(
    _ message: Finding.Message, help: String, at path: RecordPath = [], severity: Finding.Severity = .error
  ) -> Finding {
    Finding(rule: name, severity: severity, message, help: help, at: path)
  }
}

/// A rule about evaluations, given the rubric they were scored against.
public protocol EvaluationRule: Rule {
  /// Returns everything that this rule finds wrong.
  func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding]
}

/// A rule about rubrics.
public protocol RubricRule: Rule {
  /// Returns everything that this rule finds wrong.
  func findings(in rubric: Rubric) -> [Finding]
}

/// A rule about a workshop's study by itself.
public protocol WorkshopRule: Rule {
  /// Returns everything that this rule finds wrong.
  func findings(in workshop: Workshop) -> [Finding]
}

/// A rule about a workshop's study that needs to know what else there is.
public protocol StudyRule: Rule {
  /// Returns everything that this rule finds wrong.
  func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding]
}

/// A rule about a coaching plan by itself.
public protocol CoachingRule: Rule {
  /// Returns everything that this rule finds wrong.
  func findings(in plan: CoachingPlan) -> [Finding]
}

/// A rule about a coaching plan that needs to know what else there is.
public protocol PlanRule: Rule {
  /// Returns everything that this rule finds wrong.
  func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding]
}

extension Evaluation {
  /// The rules that hold before an evaluation may be submitted.
  public static let rulesForSubmitting: [any EvaluationRule] = [
    AnswersBelongToTheRubric(), AnswersAreGivenOnce(), AnswersFitTheirCriterion(), EveryCriterionIsAnswered(),
    MissesHaveEvidence(), RatingIsAPercentage(),
  ]

  /// The rules that hold for an evaluation in its file.
  public static let rules: [any EvaluationRule] = rulesForSubmitting + [ScoreIsAsDerived(), RubricsFitTheChannel()]

  /// Returns what keeps this evaluation from being submitted.
  public func findingsBeforeSubmitting(against scorer: Scorer) -> [Finding] {
    Self.rulesForSubmitting.flatMap { $0.findings(in: self, against: scorer) }
  }

  /// Returns everything that is wrong with this evaluation as it is stored.
  public func findings(against scorer: Scorer) -> [Finding] {
    guard status != .draft else { return Self.rulesForDrafts.flatMap { $0.findings(in: self, against: scorer) } }
    let findings =
      findingsBeforeSubmitting(against: scorer) + RubricsFitTheChannel().findings(in: self, against: scorer)
    // While an answer cannot be read nobody can say what the score should be: one slip is one finding.
    let unreadable = Self.rulesForReading.map(\.name)
    let isDerivable = !findings.contains { unreadable.contains($0.rule) }
    return findings + (isDerivable ? ScoreIsAsDerived().findings(in: self, against: scorer) : [])
  }

  private static let rulesForReading: [any EvaluationRule] = [AnswersAreGivenOnce(), AnswersFitTheirCriterion()]
  private static let rulesForDrafts: [any EvaluationRule] = [AnswersBelongToTheRubric(), AnswersAreGivenOnce()]
}
