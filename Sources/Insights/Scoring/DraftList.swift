package import Foundation
import Notation
import QualityModel

/// What was begun and waits: `drafts`.
package struct DraftList: Hashable, Sendable, Encodable {
  private enum CodingKeys: String, CodingKey { case drafts }

  /// Who asks; `nil` where that is not said.
  package let evaluator: String?
  /// The drafts: one's own first, each group with the one begun last at the top.
  package let drafts: [Draft]

  package init(_ drafts: [Draft], for evaluator: String?) {
    self.evaluator = evaluator
    self.drafts = drafts.sorted { left, right in
      let (own, others) = (left.evaluator == evaluator, right.evaluator == evaluator)
      return own == others ? (right.startedAt, left.id) < (left.startedAt, right.id) : own
    }
  }

  /// One thing that was begun.
  package struct Draft: Hashable, Sendable, Encodable {
    /// What is being done.
    package enum Kind: String, Hashable, Sendable, Encodable {
      /// An interaction is scored.
      case scoring
      /// A submitted evaluation is changed.
      case editing
      /// A coaching session is talked through.
      case coaching
      /// The study of a workshop is declared.
      case study
    }

    /// The draft's id.
    package let id: String
    /// What is being done.
    package let kind: Kind
    /// The agent's id.
    package let agent: String
    /// Whose draft it is: an evaluator, or a coach.
    package let evaluator: String
    /// The interaction's id; `nil` for a coaching session.
    package let interaction: String?
    /// The rubric's id; `nil` for a coaching session.
    package let rubric: String?
    /// The id of the evaluation that is changed; `nil` unless one is.
    package let edits: String?
    /// When it was begun.
    package let startedAt: Date
    /// How many questions are answered.
    package let answered: Int
    /// How many are asked with the present answers; `nil` where that is unknown.
    package let of: Int?

    package init(
      id: String, kind: Kind, agent: String, evaluator: String, interaction: String? = nil, rubric: String? = nil,
      edits: String? = nil, startedAt: Date, answered: Int, of: Int?
    ) {
      self.id = id
      self.kind = kind
      self.agent = agent
      self.evaluator = evaluator
      self.interaction = interaction
      self.rubric = rubric
      self.edits = edits
      self.startedAt = startedAt
      self.answered = answered
      self.of = of
    }

    /// Writes every key; what there is not is `null`.
    package func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "id": id, "kind": kind, "agent": agent, "evaluator": evaluator, "interaction": interaction, "rubric": rubric,
        "edits": edits, "startedAt": startedAt, "answered": answered, "of": of,
      ])
    }
  }
}
