package import Foundation
import Notation

/// Something that happened to an evaluation, as the record itself has it.
package struct RecordEvent: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, Hashable, Sendable, CaseIterable { case submitted, edited, voided, disputed, upheld }

  /// The evaluation's id.
  package var evaluation: String
  /// The id of the interaction it is about.
  package var interaction: String
  /// What happened.
  package var kind: Kind
  package var at: Date
  /// Who did it.
  package var by: String
  /// Why; `nil` for a submission.
  package var reason: String?
  /// The score before; `nil` where there was none.
  package var before: Double?
  /// The score afterwards; `nil` where there was none.
  package var after: Double?

  package init(
    evaluation: String, interaction: String, kind: Kind, at: Date, by: String, reason: String? = nil,
    before: Double? = nil, after: Double? = nil
  ) {
    self.evaluation = evaluation
    self.interaction = interaction
    self.kind = kind
    self.at = at
    self.by = by
    self.reason = reason
    self.before = before
    self.after = after
  }
}

extension Evaluation {
  /// What happened to this evaluation, oldest first: its submission, then each revision; nothing to a draft.
  package var events: [RecordEvent] {
    guard status != .draft, let submittedAt else { return [] }
    let first = history?.first.map { EarlierState($0.before).percent } ?? score?.percent
    let submission = RecordEvent(
      evaluation: id, interaction: interaction.id, kind: .submitted, at: submittedAt, by: evaluator, after: first)
    return [submission] + revisions
  }

  /// What was changed since it was submitted, oldest first, with the scores before and after.
  package var revisions: [RecordEvent] {
    guard let history, !history.isEmpty else { return [] }
    let states = history.map { EarlierState($0.before) } + [EarlierState(self)]
    return zip(history, zip(states, states.dropFirst())).map { revision, states in
      RecordEvent(
        evaluation: id, interaction: interaction.id, kind: states.0.kind(to: states.1), at: revision.at,
        by: revision.by, reason: revision.reason, before: states.0.percent, after: states.1.percent)
    }
  }
}

/// What distinguishes one kind of revision from another.
private struct EarlierState {
  let status: Evaluation.Status?
  let percent: Double?
  let content: Content?

  init(_ evaluation: Evaluation) {
    status = evaluation.status
    percent = evaluation.score?.percent
    content = Content(of: evaluation)
  }

  init(_ before: JSONValue) {
    status = before["status"]?.string.flatMap(Evaluation.Status.init)
    switch before["score"]?["percent"] {
    case .integer(let percent)?: self.percent = Double(percent)
    case .number(let percent)?: self.percent = percent
    default: percent = nil
    }
    content = Content(of: before)
  }

  func kind(to next: Self) -> RecordEvent.Kind {
    switch (status, next.status) {
    case (.disputed?, .submitted?) where content == next.content: .upheld
    case (.submitted?, .disputed?): .disputed
    case (.submitted?, .voided?), (.disputed?, .voided?): .voided
    case (_, .draft?), (_, .submitted?), (_, .disputed?), (_, .voided?), (_, nil): .edited
    }
  }
}
