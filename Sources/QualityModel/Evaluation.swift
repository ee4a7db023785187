public import Foundation
public import Notation

/// One scored interaction: `sessions/evaluations/YYYY/MM/<id>.json`, or a draft of one.
public struct Evaluation: Hashable, Sendable, Codable {
  /// The format this version reads and writes.
  public static let format = "sidetone.evaluation/1"

  /// Where an evaluation is in its life.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable { case draft, submitted, disputed, voided }

  /// What an evaluation is for; only monitoring and workshop count toward an agent's headline score.
  public enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
    case monitoring, targeted, calibration, workshop
    case `self`, benchmark

    /// Whether it counts toward an agent's headline score.
    public var isHeadline: Bool { self == .monitoring || self == .workshop }
  }

  /// The file format with its number.
  public var format: String
  /// The id, which is also the file's stem; a draft keeps it when it is submitted.
  public var id: String
  /// Where it is in its life.
  public var status: Status
  /// What it is for.
  public var purpose: Purpose
  /// The agent's id.
  public var agent: String
  /// The evaluator's id.
  public var evaluator: String
  /// The interaction, with the facts that answers are asked by.
  public var interaction: InteractionSummary
  /// The rubric's exact text it was scored against.
  public var rubric: RubricReference
  /// When scoring began.
  public var startedAt: Date
  /// When it was submitted; `nil` for a draft.
  public var submittedAt: Date?
  /// Seconds spent on it, without pauses of over two minutes.
  public var activeSeconds: Double?
  /// The answers, in the rubric's order.
  public var answers: [Answer]
  /// What it earned; `nil` for a draft.
  public var score: Score?
  /// What the customer said.
  public var customer: CustomerVoice?
  /// Labels.
  public var tags: [String]
  /// The evaluator's words on the whole.
  public var summary: String?
  /// Earlier states, oldest first.
  public var history: [Revision]?
  /// The submitted evaluation that this draft changes; `nil` for any other.
  public var revises: Revising?
  /// Why the same evaluator scored the same interaction again; `nil` for nearly all.
  public var again: ScoredAgain?
  /// Where it came from, if it was made in another system.
  public var source: EvaluationSource?
  /// The criteria that were answered, where it was not the whole form.
  public var only: [String]?
  /// The id of the calibration it is part of.
  public var calibration: String?
  /// What each answered criterion meant when it was answered, by its id; only a draft says it, since its rubric may
  /// still change.
  public var askedAs: [String: String]?

  /// Creates an evaluation.
  public init(
    id: String, status: Status = .draft, purpose: Purpose = .monitoring, agent: String, evaluator: String,
    interaction: InteractionSummary, rubric: RubricReference, startedAt: Date, submittedAt: Date? = nil,
    activeSeconds: Double? = nil, answers: [Answer] = [], score: Score? = nil, customer: CustomerVoice? = nil,
    tags: [String] = [], summary: String? = nil, history: [Revision]? = nil, revises: Revising? = nil,
    again: ScoredAgain? = nil, source: EvaluationSource? = nil, only: [String]? = nil, calibration: String? = nil,
    askedAs: [String: String]? = nil
  ) {
    self.format = Self.format
    self.id = id
    self.status = status
    self.purpose = purpose
    self.agent = agent
    self.evaluator = evaluator
    self.interaction = interaction
    self.rubric = rubric
    self.startedAt = startedAt
    self.submittedAt = submittedAt
    self.activeSeconds = activeSeconds
    self.answers = answers
    self.score = score
    self.customer = customer
    self.tags = tags
    self.summary = summary
    self.history = history
    self.revises = revises
    self.again = again
    self.source = source
    self.only = only
    self.calibration = calibration
    self.askedAs = askedAs
  }

  /// Reads an evaluation; a missing list is an empty one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    format = try container.decode(String.self, forKey: .format)
    id = try container.decode(String.self, forKey: .id)
    status = try container.decode(Status.self, forKey: .status)
    purpose = try container.decodeIfPresent(Purpose.self, forKey: .purpose) ?? .monitoring
    agent = try container.decode(String.self, forKey: .agent)
    evaluator = try container.decode(String.self, forKey: .evaluator)
    interaction = try container.decode(InteractionSummary.self, forKey: .interaction)
    rubric = try container.decode(RubricReference.self, forKey: .rubric)
    startedAt = try container.decode(Date.self, forKey: .startedAt)
    submittedAt = try container.decodeIfPresent(Date.self, forKey: .submittedAt)
    activeSeconds = try container.decodeIfPresent(Double.self, forKey: .activeSeconds)
    answers = try container.decodeIfPresent([Answer].self, forKey: .answers) ?? []
    score = try container.decodeIfPresent(Score.self, forKey: .score)
    customer = try container.decodeIfPresent(CustomerVoice.self, forKey: .customer)
    tags = try container.decodeIfPresent([String].self, forKey: .tags) ?? []
    summary = try container.decodeIfPresent(String.self, forKey: .summary)
    history = try container.decodeIfPresent([Revision].self, forKey: .history)
    revises = try container.decodeIfPresent(Revising.self, forKey: .revises)
    again = try container.decodeIfPresent(ScoredAgain.self, forKey: .again)
    source = try container.decodeIfPresent(EvaluationSource.self, forKey: .source)
    only = try container.decodeIfPresent([String].self, forKey: .only)
    calibration = try container.decodeIfPresent(String.self, forKey: .calibration)
    askedAs = try container.decodeIfPresent([String: String].self, forKey: .askedAs)
  }

  /// When it counts: the interaction's start, and where that is missing the submission.
  public var occurredAt: Date? { interaction.startedAt ?? submittedAt }

  /// Whether it counts toward the agent's headline score.
  public var isHeadline: Bool { isLive && purpose.isHeadline }

  /// Returns the answer to a criterion.
  public func answer(to criterion: String) -> Answer? { answers.first { $0.criterion == criterion } }
}

/// The exact text of a rubric.
public struct RubricReference: Hashable, Sendable, Codable {
  /// The rubric's id.
  public var id: String
  /// Its version.
  public var version: Int
  /// `sha256:` and the digest of the version's bytes, in hexadecimal; `nil` until they are kept.
  public var digest: String?

  /// Creates a reference.
  public init(id: String, version: Int, digest: String? = nil) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// An earlier state of an evaluation.
public struct Revision: Hashable, Sendable, Codable {
  /// When it was replaced.
  public var at: Date
  /// Who replaced it.
  public var by: String
  /// Why.
  public var reason: String
  /// What it was, without its history.
  public var before: JSONValue

  /// Creates a revision.
  public init(at: Date, by: String, reason: String, before: JSONValue) {
    self.at = at
    self.by = by
    self.reason = reason
    self.before = before
  }
}
