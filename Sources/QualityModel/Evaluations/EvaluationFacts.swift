package import Foundation

/// What questions are asked of an evaluation: everything in its file but the words.
///
/// A list, a mean or a trend over a million evaluations is answered from these; notes, quotes and answers' texts are
/// read from the file where one evaluation is shown.
package struct EvaluationFacts: Hashable, Sendable {
  /// The evaluation's id.
  package var id: String
  /// Where it is in its life.
  package var status: Evaluation.Status
  /// What it is for.
  package var purpose: Evaluation.Purpose
  /// The agent's id.
  package var agent: String
  /// The evaluator's id.
  package var evaluator: String
  /// The interaction's id.
  package var interaction: String
  /// How customer and agent talked.
  package var channel: Channel
  /// When the interaction began; `nil` where it is not known.
  package var startedAt: Date?
  /// The agent's team at the time.
  package var team: String?
  /// Why the customer got in touch.
  package var reason: String?
  /// The rubric's id.
  package var rubric: String
  /// The rubric's version.
  package var version: Int
  /// When it was submitted; `nil` for a draft.
  package var submittedAt: Date?
  /// The score in percent; `nil` where nothing counted.
  package var percent: Double?
  /// The band's name.
  package var band: String?
  /// The ids of the criteria that failed something, in the rubric's order.
  package var failed: [String]
  /// Misses and opportunities by critical class.
  package var critical: [String: CriticalCount]
  /// The customer's rating, 0–100.
  package var rating: Double?
  /// Whether the customer's issue was resolved.
  package var resolved: Bool?
  /// Labels.
  package var tags: [String]
  /// What each counted criterion came to, in the rubric's order; `nil` where the rubric cannot be read.
  package var criteria: [CriterionFact]?
  /// What each section in which something counted earned, in the rubric's order and after failing; empty where the
  /// rubric cannot be read.
  package var sections: [SectionScore]

  /// Creates the facts of an evaluation.
  /// - Parameter scorer: the rubric it was scored against; `nil` where it cannot be read.
  package init(of evaluation: Evaluation, scorer: Scorer?) {
    self.init(of: evaluation, derived: scorer?.facts(of: evaluation.answers))
  }

  /// Creates the facts of an evaluation whose answers are looked at already.
  package init(of evaluation: Evaluation, derived: DerivedFacts?) {
    id = evaluation.id
    status = evaluation.status
    purpose = evaluation.purpose
    agent = evaluation.agent
    evaluator = evaluation.evaluator
    interaction = evaluation.interaction.id
    channel = evaluation.interaction.channel
    startedAt = evaluation.interaction.startedAt
    team = evaluation.interaction.team
    reason = evaluation.interaction.reason
    rubric = evaluation.rubric.id
    version = evaluation.rubric.version
    submittedAt = evaluation.submittedAt
    percent = evaluation.score?.percent
    band = evaluation.score?.band
    failed = evaluation.score?.failed ?? []
    critical = evaluation.score?.critical ?? [:]
    rating = evaluation.customer?.rating
    resolved = evaluation.customer?.resolved
    tags = evaluation.tags
    criteria = derived?.criteria
    sections = derived?.sections ?? []
  }

  /// Creates facts from what was kept of them.
  package init(
    id: String, status: Evaluation.Status, purpose: Evaluation.Purpose, agent: String, evaluator: String,
    interaction: String, channel: Channel, startedAt: Date?, team: String?, reason: String?, rubric: String,
    version: Int, submittedAt: Date?, percent: Double?, band: String?, critical: [String: CriticalCount],
    rating: Double?, resolved: Bool?, tags: [String], criteria: [CriterionFact]?,
    sections: [SectionScore] = [], failed: [String] = []
  ) {
    self.failed = failed
    self.id = id
    self.status = status
    self.purpose = purpose
    self.agent = agent
    self.evaluator = evaluator
    self.interaction = interaction
    self.channel = channel
    self.startedAt = startedAt
    self.team = team
    self.reason = reason
    self.rubric = rubric
    self.version = version
    self.submittedAt = submittedAt
    self.percent = percent
    self.band = band
    self.critical = critical
    self.rating = rating
    self.resolved = resolved
    self.tags = tags
    self.criteria = criteria
    self.sections = sections
  }

  /// When it counts: the interaction's start, and where that is missing the submission.
  package var occurredAt: Date? { startedAt ?? submittedAt }

  /// Whether it was submitted and not voided.
  package var isLive: Bool { status == .submitted || status == .disputed }

  /// Whether it counts toward the agent's headline score.
  package var isHeadline: Bool { isLive && purpose.isHeadline }
}

/// What an evaluation's answers come to by its rubric, part by part.
package struct DerivedFacts: Hashable, Sendable {
  /// What each counted criterion came to, in the rubric's order.
  package var criteria: [CriterionFact]
  /// What each section in which something counted earned, in the rubric's order and after failing.
  package var sections: [SectionScore]
}

/// What one counted criterion of an evaluation came to.
package struct CriterionFact: Hashable, Sendable {
  /// The criterion's id.
  package var criterion: String
  /// The fraction as answered, 0…1, rounded to six decimals.
  package var fraction: Double
  /// Whether it was a miss.
  package var isMiss: Bool
  /// What it cost, in percentage points rounded to six decimals: its effective weight times what the fraction lacks to
  /// 1.
  package var lost: Double

  package init(criterion: String, fraction: Double, isMiss: Bool, lost: Double) {
    self.criterion = criterion
    self.fraction = fraction
    self.isMiss = isMiss
    self.lost = lost
  }
}
