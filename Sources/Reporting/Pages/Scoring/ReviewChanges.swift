import QualityModel

/// What is new in an evaluation since it was read back, a line each.
struct ReviewChanges {
  private let before: Evaluation
  private let after: Evaluation
  private let scorer: Scorer

  init(from before: Evaluation, to after: Evaluation, scorer: Scorer) {
    self.before = before
    self.after = after
    self.scorer = scorer
  }

  /// The lines, those of the answers in the rubric's order first.
  var lines: [Phrase] {
    let (were, are) = (scorer.derive(before.answers).standings, scorer.derive(after.answers).standings)
    let answers = scorer.criteria.indices.compactMap {
      line(about: scorer.criteria[$0], wasAsked: !were[$0].isNotAsked, isAsked: !are[$0].isNotAsked)
    }
    let tags = before.tags == after.tags ? [] : [Phrase("Tags: \(Self.words(after.tags.joined(separator: ", ")))")]
    let summary = before.summary == after.summary ? [] : [Phrase("Summary: \(Self.quoted(after.summary ?? ""))")]
    return answers + tags + summary
  }

  private func line(about criterion: Criterion, wasAsked: Bool, isAsked: Bool) -> Phrase? {
    let (old, new) = (before.answer(to: criterion.id), after.answer(to: criterion.id))
    if wasAsked, !isAsked, old?.answer.isEmpty == false {
      return Phrase("\(criterion.title): \(said(old, criterion)) → not asked")
    }
    if !wasAsked, isAsked, new?.answer.isEmpty == false {
      return Phrase("\(criterion.title): not asked → \(said(new, criterion))")
    }
    guard old != new else { return nil }
    let isOther = (old?.answer ?? "") != (new?.answer ?? "")
    let said = isOther ? ["\(said(old, criterion)) → \(said(new, criterion))"] : []
    let note = (old?.note ?? "") == (new?.note ?? "") ? [] : ["note: \(Self.quoted(new?.note ?? ""))"]
    let places = (old?.evidence ?? []) == (new?.evidence ?? []) ? [] : [places(new)]
    let parts = said + note + places
    guard !parts.isEmpty else { return nil }
    // A note that alone is new reads on from the title.
    return Phrase("\(criterion.title)\(said.isEmpty && !note.isEmpty ? ", " : ": ")\(Self.joined(parts))")
  }

  /// An anchor may end as a sentence does, and what follows it goes on.
  private static func joined(_ parts: [String]) -> String {
    (parts.dropLast().map(\.opened) + parts.suffix(1)).joined(separator: "; ")
  }

  private func places(_ answer: Answer?) -> String {
    let evidence = answer?.evidence ?? []
    return evidence.isEmpty ? "cites nothing" : "cites \(evidence.places)"
  }

  private func said(_ answer: Answer?, _ criterion: Criterion) -> String {
    guard let answer, !answer.answer.isEmpty else { return "not answered" }
    guard let value = try? criterion.parse(answer.answer) else { return answer.answer }
    // The person's own words keep their full stop, whatever follows them.
    if case .text(let text) = value { return Self.quoted(text) }
    return criterion.words(for: value)
  }

  private static func quoted(_ text: String) -> String { text.trimmed.isEmpty ? "none" : "“\(text.trimmed)”" }

  private static func words(_ text: String) -> String { text.trimmed.isEmpty ? "none" : text }
}
