public import Foundation
public import Notation
public import QualityModel

/// Evaluations in a list, each with the facts that people pick one by: `list --json`.
public struct EvaluationList: Hashable, Sendable, Encodable {
  /// The evaluations, in the order given.
  public var evaluations: [Row]
  /// How many there are, also where only some are listed.
  public var total: Int

  /// Creates the list of evaluations.
  /// - Parameter total: how many there are where `evaluations` are only some of them.
  public init(_ evaluations: [EvaluationFacts], total: Int? = nil) {
    self.init(rows: evaluations.map { Row($0) }, total: total)
  }

  /// Creates the list of rows.
  public init(rows evaluations: [Row], total: Int? = nil) {
    self.evaluations = evaluations
    self.total = total ?? evaluations.count
  }

  /// One evaluation of a list.
  public struct Row: Hashable, Sendable, Encodable {
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
    /// The ids of the criteria that failed something.
    public var failed: [String]
    /// Where the evaluation is in its life.
    public var status: Evaluation.Status
    /// What the evaluation is for.
    public var purpose: Evaluation.Purpose
    /// Where the bands of its rubric's version begin, which its score is not rounded across; not written.
    public var edges: [Double]

    /// When the interaction began, else when the evaluation was submitted: the day that a list shows.
    public var occurredAt: Date? { startedAt ?? submittedAt }

    /// Creates the row of an evaluation.
    public init(_ evaluation: EvaluationFacts, edges: [Double] = []) {
      self.edges = edges
      id = evaluation.id
      agent = evaluation.agent
      evaluator = evaluation.evaluator
      interaction = evaluation.interaction
      rubric = evaluation.rubric
      version = evaluation.version
      startedAt = evaluation.startedAt
      submittedAt = evaluation.submittedAt
      percent = evaluation.percent
      band = evaluation.band
      failed = evaluation.failed
      status = evaluation.status
      purpose = evaluation.purpose
    }

    /// The row as JSON; what is missing is `null`, so that every row has the same columns.
    ///
    /// It is made by hand: a list may have a million rows, and an encoder takes ten times as long.
    public var json: JSONValue {
      func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
      return .object([
        "id": .string(id), "agent": .string(agent), "evaluator": .string(evaluator),
        "interaction": .string(interaction), "rubric": .string(rubric), "version": .integer(version),
        "startedAt": text(startedAt.map(UTC.second)), "submittedAt": text(submittedAt.map(UTC.second)),
        "percent": percent.map(JSONValue.number) ?? .null, "band": text(band), "status": .string(status.rawValue),
        "purpose": .string(purpose.rawValue), "failed": .array(failed.map(JSONValue.string)),
      ])
    }

    /// Writes the row as its JSON.
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
  }
}
