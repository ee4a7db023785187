/// One thing that can be wrong with a record; its messages live beside it.
package protocol Rule: Sendable {
  /// The stable kebab-case name, printed with every finding.
  var name: String { get }
  /// What `explain` prints about it: what it means, why it matters, what to do.
  var explanation: String { get }
}

extension Rule {
  /// Returns a finding of this rule.
  package func finding(
    _ message: Finding.Message, help: String, at path: RecordPath = [], severity: Finding.Severity = .error
  ) -> Finding {
    Finding(rule: name, severity: severity, message, help: help, at: path)
  }
}

/// A rule about evaluations, given the rubric they were scored against.
package protocol EvaluationRule: Rule {
  func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding]
}

/// A rule about rubrics.
package protocol RubricRule: Rule {
  func findings(in rubric: Rubric) -> [Finding]
}

/// A rule about a workshop's study by itself.
package protocol WorkshopRule: Rule {
  func findings(in workshop: Workshop) -> [Finding]
}

/// A rule about a workshop's study that needs to know what else there is.
package protocol StudyRule: Rule {
  func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding]
}

/// A rule about a coaching plan by itself.
package protocol CoachingRule: Rule {
  func findings(in plan: CoachingPlan) -> [Finding]
}

/// A rule about a coaching plan that needs to know what else there is.
package protocol PlanRule: Rule {
  func findings(in plan: CoachingPlan, among surroundings: CoachingPlan.Surroundings) -> [Finding]
}

extension Evaluation {
  /// The rules that hold before an evaluation may be submitted.
  package static let rulesForSubmitting: [any EvaluationRule] = [
    AnswersBelongToTheRubric(), AnswersAreGivenOnce(), AnswersFitTheirCriterion(), EveryCriterionIsAnswered(),
    MissesHaveEvidence(), RatingIsAPercentage(),
  ]

  /// The rules that hold for an evaluation in its file.
  package static let rules: [any EvaluationRule] = rulesForSubmitting + [ScoreIsAsDerived(), RubricsFitTheChannel()]

  /// Returns what keeps this evaluation from being submitted.
  package func findingsBeforeSubmitting(against scorer: Scorer) -> [Finding] {
    Self.rulesForSubmitting.flatMap { $0.findings(in: self, against: scorer) }
  }

  /// Returns everything that is wrong with this evaluation as it is stored.
  package func findings(against scorer: Scorer) -> [Finding] {
    guard status != .draft else { return Self.rulesForDrafts.flatMap { $0.findings(in: self, against: scorer) } }
    let findings =
      findingsBeforeSubmitting(against: scorer) + RubricsFitTheChannel().findings(in: self, against: scorer)
    // While an answer cannot be read, the score cannot be derived: one slip is one finding.
    let unreadable = Self.rulesForReading.map(\.name)
    let isDerivable = !findings.contains { unreadable.contains($0.rule) }
    return findings + (isDerivable ? ScoreIsAsDerived().findings(in: self, against: scorer) : [])
  }

  private static let rulesForReading: [any EvaluationRule] = [AnswersAreGivenOnce(), AnswersFitTheirCriterion()]
  private static let rulesForDrafts: [any EvaluationRule] = [AnswersBelongToTheRubric(), AnswersAreGivenOnce()]
}
