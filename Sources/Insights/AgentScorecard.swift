public import QualityModel
public import Statistics

/// How one agent is doing: `agent A --json`.
///
/// Only submitted and disputed evaluations for monitoring and workshops count; the others are counted apart. Every
/// mean is over evaluations, its interval by t, since all of them are of one person.
public struct AgentScorecard: Hashable, Sendable {
  /// The agent.
  public var agent: People.Agent
  /// How many evaluations count.
  public var evaluations: Int
  /// The mean score.
  public var score: Estimate
  /// The band of the mean, by the rubric used most and, of two, the one that comes first by id; `nil` without a mean.
  public var band: String?
  /// The mean score to reach.
  public var target: Double
  /// The mean customer rating.
  public var customerRating: Estimate
  /// The mean score of each month in which something was evaluated, oldest first.
  public var byMonth: [Month]
  /// How many evaluations stand under the month of their submission, because nobody knows when the contact was.
  public var datedBySubmission: Int
  /// Every criterion that was counted at least once, by rubric and in the rubric's order.
  public var criteria: [CriterionRecord]
  /// How many evaluations are missing from `criteria`, because their rubric's version could not be read.
  public var withoutRubric: Int
  /// Misses and opportunities by critical class.
  public var critical: [String: CriticalCount]
  /// The criteria on which the agent is furthest above everyone else; none of them is a gap too.
  public var strengths: [Strength]
  /// The criteria that cost the agent most points.
  public var gaps: [Gap]
  /// How many submitted evaluations are kept apart, by purpose.
  public var apart: [String: Int]

  /// The fewest counted evaluations for a criterion to be called a strength or a gap.
  public static let enough = 5

  /// Creates the scorecard of an agent.
  /// - Parameters:
  ///   - own: the agent's evaluations; those that do not count are only counted.
  ///   - everyone: what criteria came to in everyone's evaluations that count, the agent's own included: what is left
  ///     without those is what strengths are held against.
  ///   - versions: the rubric versions that evaluations were scored against; of others titles and bands are unknown.
  ///   - rubric: reads one of them; `nil` where it cannot be read.
  public init(
    agent: People.Agent, own: [EvaluationFacts], everyone: [CriterionTally], versions: [RubricReference],
    rubric: (RubricReference) -> Rubric?, settings: Settings
  ) {
    let own = own.filter { $0.agent == agent.id }
    let counted = own.filter(\.isHeadline)
    let rubrics = UsedRubrics(versions, naming: counted.countedCriteria, read: rubric)
    let ledger = CriterionLedger(counted, everyone: everyone, rubrics: rubrics)
    self.agent = agent
    evaluations = counted.count
    score = .mean(of: Tally(counted.compactMap(\.percent)))
    band = score.value.flatMap { ledger.mostUsedRubric?.band(of: $0)?.name }
    target = settings.scoreTarget
    customerRating = .mean(of: Tally(counted.compactMap(\.rating)))
    byMonth = Self.months(of: counted)
    datedBySubmission = counted.count { $0.startedAt == nil && $0.submittedAt != nil }
    criteria = ledger.records
    withoutRubric = ledger.withoutRubric
    critical = counted.reduce(into: [:]) { $0.merge($1.critical, uniquingKeysWith: +) }
    gaps = criteria.gaps
    strengths = criteria.strengths(besides: gaps)
    apart = own.filter(\.isLive).reduce(into: [:]) { $0[$1.purpose, default: 0] += 1 }.keptApart
  }

  private static func months(of evaluations: [EvaluationFacts]) -> [Month] {
    let scores = evaluations.reduce(into: [String: Tally]()) { months, evaluation in
      guard let date = evaluation.occurredAt, let percent = evaluation.percent else { return }
      months[UTC.month(of: date), default: Tally()].add(percent)
    }
    return scores.sorted { $0.key < $1.key }.map { Month(month: $0.key, score: .mean(of: $0.value)) }
  }

  /// The mean score of one month.
  public struct Month: Hashable, Sendable, Encodable {
    /// The month, `YYYY-MM`.
    public var month: String
    /// The mean score.
    public var score: Estimate
  }
}

extension AgentScorecard: Encodable {
  private enum CodingKeys: String, CodingKey {
    case agent, name, team, evaluations, score, band, target, customerRating, byMonth, datedBySubmission
    case criteria, withoutRubric, critical, strengths, gaps, apart
  }

  /// Writes the keys of the contract; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(agent.id, forKey: .agent)
    try container.encode(agent.name, forKey: .name)
    try container.encode(agent.team, forKey: .team)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(score, forKey: .score)
    try container.encode(band, forKey: .band)
    try container.encode(target, forKey: .target)
    try container.encode(customerRating, forKey: .customerRating)
    try container.encode(byMonth, forKey: .byMonth)
    try container.encode(datedBySubmission, forKey: .datedBySubmission)
    try container.encode(criteria, forKey: .criteria)
    try container.encode(withoutRubric, forKey: .withoutRubric)
    try container.encode(critical, forKey: .critical)
    try container.encode(strengths, forKey: .strengths)
    try container.encode(gaps, forKey: .gaps)
    try container.encode(apart, forKey: .apart)
  }
}
