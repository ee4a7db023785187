package import QualityModel

/// A whole evaluation read back before it is submitted.
package struct ReviewPage: Page {
  package let document: Document
  /// The page without its total, which is read in the pager where the whole is too long for the screen.
  package let answers: Document
  /// What remains on the screen then: the total and what is missing.
  package let ending: Document
  /// The score and what is missing, behind what has changed.
  private let outcome: [Document.Block]

  private let evaluation: Evaluation
  private let scorer: Scorer

  /// Creates the page that is read back before an evaluation is submitted.
  /// - Parameters:
  ///   - missing: what keeps it from being submitted.
  ///   - people: who is who.
  package init(_ evaluation: Evaluation, scorer: Scorer, missing: [Finding], people: People = People()) {
    self.evaluation = evaluation
    self.scorer = scorer
    let derivation = scorer.derive(evaluation.answers)
    var read = evaluation
    read.score = derivation.score
    var blocks: [Document.Block] = [
      .heading("Review of \(evaluation.interaction.id)", level: 1), .facts(Self.persons(evaluation, people)),
    ]
    blocks += AnswerBlocks(evaluation: read, scorer: scorer, detail: .places).blocks
    if let summary = evaluation.summary?.trimmed, !summary.isEmpty {
      blocks += [.heading("Summary"), .quote(Phrase(summary))]
    }
    let facts = Self.outcome(of: read, scorer, isWhole: missing.isEmpty)
    let end =
      [.heading("Total"), .facts(facts + Self.circumstances(of: read, derivation, scorer))] + Self.list(of: missing)
    document = Document(blocks + end, sheet: AnswerBlocks.sheet(of: evaluation))
    answers = Document(blocks)
    ending = Document(end)
    outcome = [.facts(facts)] + Self.list(of: missing)
  }

  /// Returns what is new since an earlier review, with the score as it is now.
  package func changes(since earlier: Evaluation) -> Document {
    let changes = ReviewChanges(from: earlier, to: evaluation, scorer: scorer).lines
    return Document((changes.isEmpty ? [] : [.heading("Changed"), .list(changes)]) + outcome)
  }

  private static func persons(_ evaluation: Evaluation, _ people: People) -> [Document.Fact] {
    [
      .init("Agent", people.agentPhrase(evaluation.agent)),
      .init(evaluation.revises == nil ? "Evaluator" : "Edited by", people.evaluatorPhrase(evaluation.evaluator)),
    ]
  }

  private static func list(of missing: [Finding]) -> [Document.Block] {
    guard !missing.isEmpty else { return [] }
    return [.heading("Missing"), .list(missing.map { "\($0.message.text, .warning); \($0.help)" })]
  }

  /// Half a form has a score, and it would read as the whole one's.
  private static func outcome(of evaluation: Evaluation, _ scorer: Scorer, isWhole: Bool) -> [Document.Fact] {
    let facts = EvaluationOutline(evaluation: evaluation, scorer: scorer, interaction: nil, people: People())
    return facts.outcome.map { isWhole || $0.label != "Score" ? $0 : Document.Fact("Score so far", $0.value) }
  }

  private static func circumstances(
    of evaluation: Evaluation, _ derivation: Derivation, _ scorer: Scorer
  ) -> [Document.Fact] {
    let arithmetic = Arithmetic(derivation, scorer.rubric)
    let standings = derivation.standings
    let setAside = standings.count { $0.reason == .notApplicable || $0.reason == .passed }
    let counted = standings.count(where: \.isCounted)
    let missed = standings.count { $0.isCounted && $0.isMiss }
    let words = "\(counted) counted, \(missed) missed, \(setAside) set aside as n/a"
    return [.init("How", Phrase(arithmetic.line)), .init("Criteria", Phrase(words))]
      + (evaluation.tags.isEmpty ? [] : [.init("Tags", Phrase(evaluation.tags.joined(separator: ", ")))])
  }
}
