import QualityModel
import Records

/// A person's other drafts of the same work: the same interaction, scored with the same rubric.
struct OwnDrafts {
  /// Their ids.
  let ids: Set<String>
  private let draft: Evaluation

  /// Finds the drafts besides one.
  init(besides draft: Evaluation, among drafts: Listing<Evaluation>) {
    self.draft = draft
    let same = drafts.records.map(\.record).filter { other in
      other.revises == nil && other.id != draft.id && other.evaluator == draft.evaluator
        && other.interaction.id == draft.interaction.id && other.rubric.id == draft.rubric.id
    }
    ids = Set(same.map(\.id))
  }

  /// What to say about those that were begun while this one was open, such as in another terminal.
  func remarks(unless known: Set<String>) -> [String] {
    guard draft.revises == nil else { return [] }
    return ids.subtracting(known).sorted().map { id in
      "Another draft of \(draft.interaction.id) was begun meanwhile in your name: `\(id)`. Only one of the two can be"
        + " submitted; `drafts drop \(id)` drops that one."
    }
  }
}

extension [Stored<Evaluation>] {
  /// The draft that was begun last; of those begun in the same second the one whose id comes last.
  var begunLast: Stored<Evaluation>? {
    self.max { ($0.record.startedAt, $0.record.id) < ($1.record.startedAt, $1.record.id) }
  }
}
