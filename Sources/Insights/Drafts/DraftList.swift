public import Foundation
import QualityModel

/// What was begun and waits: `drafts`.
public struct DraftList: Hashable, Sendable, Encodable {
  private enum CodingKeys: String, CodingKey { case drafts }

  /// Who asks; `nil` where that is not said.
  public let evaluator: String?
  /// The drafts: one's own first, each group with the one begun last at the top.
  public let drafts: [Draft]

  /// Creates the list.
  public init(_ drafts: [Draft], for evaluator: String?) {
    self.evaluator = evaluator
    self.drafts = drafts.sorted { left, right in
      let (own, others) = (left.evaluator == evaluator, right.evaluator == evaluator)
      return own == others ? (right.startedAt, left.id) < (left.startedAt, right.id) : own
    }
  }

  /// One thing that was begun.
  public struct Draft: Hashable, Sendable, Encodable {
    /// What is being done.
    public enum Kind: String, Hashable, Sendable, Encodable {
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
    public let id: String
    /// What is being done.
    public let kind: Kind
    /// The agent's id.
    public let agent: String
    /// Whose draft it is: an evaluator, or a coach.
    public let evaluator: String
    /// The interaction's id; `nil` for a coaching session.
    public let interaction: String?
    /// The rubric's id; `nil` for a coaching session.
    public let rubric: String?
    /// The id of the evaluation that is changed; `nil` unless one is.
    public let edits: String?
    /// When it was begun.
    public let startedAt: Date
    /// How many questions are answered.
    public let answered: Int
    /// How many are asked as it stands; `nil` where that is unknown.
    public let of: Int?

    /// Creates an entry.
    public init(
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
    public func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "id": id, "kind": kind, "agent": agent, "evaluator": evaluator, "interaction": interaction, "rubric": rubric,
        "edits": edits, "startedAt": startedAt, "answered": answered, "of": of,
      ])
    }
  }
}
