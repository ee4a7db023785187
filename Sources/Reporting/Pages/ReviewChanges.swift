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
    let answers = scorer.criteria.compactMap { line(about: $0) }
    let tags = before.tags == after.tags ? [] : [Phrase("Tags: \(Self.words(after.tags.joined(separator: ", ")))")]
    let summary = before.summary == after.summary ? [] : [Phrase("Summary: \(Self.words(after.summary ?? ""))")]
    return answers + tags + summary
  }

  private func line(about criterion: Criterion) -> Phrase? {
    let (old, new) = (before.answer(to: criterion.id), after.answer(to: criterion.id))
    guard old != new else { return nil }
    guard (old?.answer ?? "") == (new?.answer ?? "") else {
      return Phrase("\(criterion.title): \(said(old, criterion)) → \(said(new, criterion))")
    }
    guard old?.note == new?.note else { return Phrase("\(criterion.title), note: \(Self.words(new?.note ?? ""))") }
    return Phrase("\(criterion.title): \(Figure.count(new?.evidence?.count ?? 0, "place")) as evidence")
  }

  private func said(_ answer: Answer?, _ criterion: Criterion) -> String {
    guard let answer, !answer.answer.isEmpty else { return "not answered" }
    guard let value = try? criterion.parse(answer.answer) else { return answer.answer }
    return criterion.words(for: value)
  }

  private static func words(_ text: String) -> String { text.trimmed.isEmpty ? "none" : text }
}
