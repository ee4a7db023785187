package import Foundation
import Notation

/// What a draft is about that reopens a submitted evaluation, rather than scoring an interaction again.
package struct Revising: Hashable, Sendable, Codable {
  /// The evaluation's id.
  package var id: String
  /// The digest of its file when it was reopened, so that a change by another person is noticed.
  package var digest: String
  /// Why it is changed.
  package var reason: String

  package init(id: String, digest: String, reason: String) {
    self.id = id
    self.digest = digest
    self.reason = reason
  }
}

extension Evaluation {
  /// Returns the draft in which this evaluation is changed: its answers, without what they earned.
  package func draft(_ id: String, revising: Revising, by editor: String, startedAt: Date) -> Evaluation {
    var draft = self
    draft.id = id
    draft.status = .draft
    draft.evaluator = editor
    draft.startedAt = startedAt
    (draft.submittedAt, draft.activeSeconds, draft.score, draft.history) = (nil, nil, nil, nil)
    draft.answers = answers.map {
      Answer(criterion: $0.criterion, answer: $0.answer, selected: $0.selected, note: $0.note, evidence: $0.evidence)
    }
    draft.revises = revising
    return draft
  }

  /// Returns this evaluation with what a scored draft says now; everything else stays as it was submitted.
  package func revised(by scored: Evaluation) -> Evaluation {
    var revised = self
    revised.status = .submitted
    revised.answers = scored.answers
    revised.score = scored.score
    revised.customer = scored.customer
    revised.tags = scored.tags
    revised.summary = scored.summary
    return revised
  }

  /// Whether two evaluations say the same, whatever their status.
  package func saysTheSame(as other: Evaluation) -> Bool { Content(of: self) == Content(of: other) }

  /// Whether this evaluation says what another one does, or said so before it was changed.
  /// - Parameter comparingCustomer: whether what the customer said is compared too.
  package func hasSaid(_ other: Evaluation, comparingCustomer: Bool) -> Bool {
    let states = [Content(of: self)] + (history ?? []).compactMap { Content(of: $0.before) }
    let said = Content(of: other)
    return states.contains { state in
      var state = state
      if !comparingCustomer { state.customer = said.customer }
      return state == said
    }
  }
}

/// What an evaluator says, apart from when and how it was filed.
struct Content: Hashable, Decodable {
  private enum CodingKeys: String, CodingKey { case answers, customer, tags, summary }

  let answers: [Answer]
  var customer: CustomerVoice?
  let tags: [String]
  let summary: String?

  init(of evaluation: Evaluation) {
    answers = evaluation.answers
    customer = evaluation.customer
    tags = evaluation.tags
    summary = evaluation.summary
  }

  /// Reads it from an earlier state that a history keeps; `nil` where it cannot be read.
  init?(of before: JSONValue) {
    guard let bytes = try? JSONEncoder().encode(before),
      let content = try? JSONDecoder().decode(Content.self, from: bytes)
    else { return nil }
    self = content
  }

  /// Reads it from an earlier state, as an evaluation is read.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    answers = try container.decodeIfPresent([Answer].self, forKey: .answers) ?? []
    customer = try container.decodeIfPresent(CustomerVoice.self, forKey: .customer)
    tags = try container.decodeIfPresent([String].self, forKey: .tags) ?? []
    summary = try container.decodeIfPresent(String.self, forKey: .summary)
  }
}
