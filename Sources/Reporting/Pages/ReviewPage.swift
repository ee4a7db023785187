public import QualityModel

/// A whole evaluation read back before it is submitted.
public struct ReviewPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page that is read back before an evaluation is submitted.
  /// - Parameter missing: what keeps it from being submitted.
  public init(_ evaluation: Evaluation, scorer: Scorer, missing: [Finding]) {
    let derivation = scorer.derive(evaluation.answers)
    var read = evaluation
    read.score = derivation.score
    var blocks: [Document.Block] = [.heading("Review of \(evaluation.interaction.id)", level: 1)]
    blocks += AnswerSheet(evaluation: read, scorer: scorer, detail: .count).blocks
    if let summary = evaluation.summary?.trimmed, !summary.isEmpty {
      blocks += [.heading("Summary"), .quote(Phrase(summary))]
    }
    blocks += [.heading("Total"), .facts(Self.total(read, derivation, scorer, isWhole: missing.isEmpty))]
    if !missing.isEmpty {
      blocks += [
        .heading("Missing"), .list(missing.map { "\($0.message.text, .warning); \($0.help)" }),
      ]
    }
    document = Document(blocks, sheet: AnswerSheet.sheet(of: evaluation))
  }

  private static func total(_ evaluation: Evaluation, _ derivation: Derivation, _ scorer: Scorer, isWhole: Bool)
    -> [Document.Fact]
  {
    let facts = EvaluationFacts(evaluation: evaluation, scorer: scorer, interaction: nil, people: People())
    // Half a form has a score, and it would read as the whole one's.
    let outcome = facts.outcome.map { isWhole || $0.label != "Score" ? $0 : Document.Fact("Score so far", $0.value) }
    let arithmetic = Arithmetic(derivation, scorer.rubric)
    let standings = derivation.standings
    let setAside = standings.count { $0.reason == .notApplicable || $0.reason == .passed }
    let counted = standings.count(where: \.isCounted)
    let missed = standings.count { $0.isCounted && $0.isMiss }
    let words = "\(counted) counted, \(missed) missed, \(setAside) set aside as n/a"
    return outcome + [.init("How", Phrase(arithmetic.line)), .init("Criteria", Phrase(words))]
      + (evaluation.tags.isEmpty ? [] : [.init("Tags", Phrase(evaluation.tags.joined(separator: ", ")))])
  }
}
