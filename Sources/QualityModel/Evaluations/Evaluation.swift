package import Foundation
package import Notation

/// One scored interaction: `sessions/evaluations/YYYY/MM/<id>.json`, or a draft of one.
package struct Evaluation: Hashable, Sendable, Codable {
  /// The format this version reads and writes.
  package static let format = "sidetone.evaluation/1"

  /// Where an evaluation is in its life.
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable { case draft, submitted, disputed, voided }

  /// What an evaluation is for; only monitoring and workshop count toward an agent's headline score.
  package enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
    case monitoring, targeted, calibration, workshop
    case `self`, benchmark

    /// Whether it counts toward an agent's headline score.
    package var isHeadline: Bool { self == .monitoring || self == .workshop }
  }

  /// The file format with its number.
  package var format: String
  /// The id, which is also the file's stem; a draft keeps it when it is submitted.
  package var id: String
  /// Where it is in its life.
  package var status: Status
  /// What it is for.
  package var purpose: Purpose
  /// The agent's id.
  package var agent: String
  /// The evaluator's id.
  package var evaluator: String
  /// The interaction, with the facts that answers are asked by.
  package var interaction: InteractionSummary
  /// The rubric's exact text it was scored against.
  package var rubric: RubricReference
  /// When scoring began.
  package var startedAt: Date
  /// When it was submitted; `nil` for a draft.
  package var submittedAt: Date?
  /// Seconds spent on it, without pauses of over two minutes.
  package var activeSeconds: Double?
  /// The answers, in the rubric's order.
  package var answers: [Answer]
  /// What it earned; `nil` for a draft.
  package var score: Score?
  /// What the customer said.
  package var customer: CustomerVoice?
  /// Labels.
  package var tags: [String]
  /// The evaluator's words on the whole.
  package var summary: String?
  /// Earlier states, oldest first.
  package var history: [Revision]?
  /// The submitted evaluation that this draft changes; `nil` for any other.
  package var revises: Revising?
  /// Why the same evaluator scored the same interaction again; `nil` for nearly all.
  package var again: ScoredAgain?
  /// Where it came from, if it was made in another system.
  package var source: EvaluationSource?
  /// The criteria that were answered, where it was not the whole form.
  package var only: [String]?
  /// The id of the calibration it is part of.
  package var calibration: String?
  /// What each answered criterion meant when it was answered, by its id; only a draft says it, since its rubric may
  /// still change.
  package var askedAs: [String: String]?

  package init(
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
  package init(from decoder: any Decoder) throws {
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
  package var occurredAt: Date? { interaction.startedAt ?? submittedAt }

  /// Whether it counts toward the agent's headline score.
  package var isHeadline: Bool { isLive && purpose.isHeadline }

  /// Returns the answer to a criterion.
  package func answer(to criterion: String) -> Answer? { answers.first { $0.criterion == criterion } }
}

/// The exact text of a rubric.
package struct RubricReference: Hashable, Sendable, Codable {
  /// The rubric's id.
  package var id: String
  /// Its version.
  package var version: Int
  /// `sha256:` and the digest of the version's bytes, in hexadecimal; `nil` until they are kept.
  package var digest: String?

  package init(id: String, version: Int, digest: String? = nil) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// An earlier state of an evaluation.
package struct Revision: Hashable, Sendable, Codable {
  /// When it was replaced.
  package var at: Date
  /// Who replaced it.
  package var by: String
  package var reason: String
  /// What it was, without its history.
  package var before: JSONValue

  package init(at: Date, by: String, reason: String, before: JSONValue) {
    self.at = at
    self.by = by
    self.reason = reason
    self.before = before
  }
}
