public import Foundation
public import QualityModel

/// Evaluations in a list, each with the facts that people pick one by: `list --json`.
public struct EvaluationList: Hashable, Sendable, Encodable {
  /// The evaluations, in the order given.
  public var evaluations: [Row]
  /// How many there are, also where only some are listed.
  public var total: Int

  /// Creates the list of evaluations.
  /// - Parameter total: how many there are where `evaluations` are only some of them.
  public init(_ evaluations: [Evaluation], total: Int? = nil) {
    self.evaluations = evaluations.map(Row.init)
    self.total = total ?? evaluations.count
  }

  /// One evaluation of a list.
  public struct Row: Hashable, Sendable, Encodable {
    private enum CodingKeys: String, CodingKey {
      case id, agent, evaluator, interaction, rubric, version, startedAt, submittedAt, percent, band, status, purpose
    }

    /// The evaluation's id.
    public var id: String
    /// The agent's id.
    public var agent: String
    /// The evaluator's id.
    public var evaluator: String
    /// The interaction's id.
    public var interaction: String
    /// The rubric's id.
    public var rubric: String
    /// The rubric's version.
    public var version: Int
    /// When the interaction began; `nil` where nobody knows.
    public var startedAt: Date?
    /// When the evaluation was submitted; `nil` for a draft.
    public var submittedAt: Date?
    /// The score; `nil` where there is none.
    public var percent: Double?
    /// The band's name.
    public var band: String?
    /// Where the evaluation is in its life.
    public var status: Evaluation.Status
    /// What the evaluation is for.
    public var purpose: Evaluation.Purpose

    /// Creates the row of an evaluation.
    public init(_ evaluation: Evaluation) {
      id = evaluation.id
      agent = evaluation.agent
      evaluator = evaluation.evaluator
      interaction = evaluation.interaction.id
      rubric = evaluation.rubric.id
      version = evaluation.rubric.version
      startedAt = evaluation.interaction.startedAt
      submittedAt = evaluation.submittedAt
      percent = evaluation.score?.percent
      band = evaluation.score?.band
      status = evaluation.status
      purpose = evaluation.purpose
    }

    /// Writes what is missing as `null`, so that every row has the same columns.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(agent, forKey: .agent)
      try container.encode(evaluator, forKey: .evaluator)
      try container.encode(interaction, forKey: .interaction)
      try container.encode(rubric, forKey: .rubric)
      try container.encode(version, forKey: .version)
      try container.encode(startedAt, forKey: .startedAt)
      try container.encode(submittedAt, forKey: .submittedAt)
      try container.encode(percent, forKey: .percent)
      try container.encode(band, forKey: .band)
      try container.encode(status, forKey: .status)
      try container.encode(purpose, forKey: .purpose)
    }
  }
}
