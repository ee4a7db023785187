package import Foundation
package import Notation
package import QualityModel

/// Evaluations in a list, each with the facts that people pick one by: `list --json`.
package struct EvaluationList: Hashable, Sendable, Encodable {
  /// The evaluations, in the order given.
  package var evaluations: [Row]
  /// How many there are, also where only some are listed.
  package var total: Int

  /// Creates the list of evaluations.
  /// - Parameter total: how many there are where `evaluations` are only some of them.
  package init(_ evaluations: [EvaluationFacts], total: Int? = nil) {
    self.init(rows: evaluations.map { Row($0) }, total: total)
  }

  /// Creates the list of rows.
  package init(rows evaluations: [Row], total: Int? = nil) {
    self.evaluations = evaluations
    self.total = total ?? evaluations.count
  }

  /// One evaluation of a list.
  package struct Row: Hashable, Sendable, Encodable {
    /// The evaluation's id.
    package var id: String
    /// The agent's id.
    package var agent: String
    /// The evaluator's id.
    package var evaluator: String
    /// The interaction's id.
    package var interaction: String
    /// The rubric's id.
    package var rubric: String
    /// The rubric's version.
    package var version: Int
    /// When the interaction began; `nil` where it is not known.
    package var startedAt: Date?
    /// When the evaluation was submitted; `nil` for a draft.
    package var submittedAt: Date?
    /// The score; `nil` where there is none.
    package var percent: Double?
    /// The band's name.
    package var band: String?
    /// The ids of the criteria that failed something.
    package var failed: [String]
    /// Where the evaluation is in its life.
    package var status: Evaluation.Status
    /// What the evaluation is for.
    package var purpose: Evaluation.Purpose
    /// Where the bands of its rubric's version begin, which its score is not rounded across; not written.
    package var edges: [Double]

    /// When the interaction began, else when the evaluation was submitted: the day that a list shows.
    package var occurredAt: Date? { startedAt ?? submittedAt }

    /// Creates the row of an evaluation.
    package init(_ evaluation: EvaluationFacts, edges: [Double] = []) {
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
    package var json: JSONValue {
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
    package func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
  }
}
