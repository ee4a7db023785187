import Notation
package import QualityModel

/// One place of an evaluation that holds what was searched for: a row of `search --json`.
package struct SearchHit: Hashable, Sendable, Encodable {
  /// Which text it is in.
  package enum Place: String, Hashable, Sendable, Encodable { case note, quote, summary }

  /// The evaluation's id, agent, score and time.
  package var evaluation: EvaluationList.Row
  /// Which text it is in; `nil` where the text is not to be found in the file any more.
  package var place: Place?
  /// The criterion whose note or quote it is; `nil` in the summary.
  package var criterion: String?
  /// Seconds from the interaction's start, of a quote.
  package var at: Double?
  /// The transcript's line, of a quote.
  package var line: Int?
  /// The place with what is around it.
  package var excerpt: SearchExcerpt

  package init(
    _ evaluation: EvaluationList.Row, in place: Place?, criterion: String? = nil, at: Double? = nil, line: Int? = nil,
    excerpt: SearchExcerpt
  ) {
    self.evaluation = evaluation
    self.place = place
    self.criterion = criterion
    self.at = at
    self.line = line
    self.excerpt = excerpt
  }

  /// Writes what is missing as `null`, so that every row has the same columns.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "evaluation": evaluation.id, "agent": evaluation.agent, "percent": evaluation.percent,
      "startedAt": evaluation.startedAt.map(UTC.second), "submittedAt": evaluation.submittedAt.map(UTC.second),
      "where": place, "criterion": criterion, "at": at, "line": line, "excerpt": excerpt.text,
      "matched": excerpt.matched,
    ])
  }
}

extension SearchHit {
  /// Returns the places of an evaluation that hold any of the phrases, those that hold most of them first, else in the
  /// order of the record; where there is none, one hit that says so, since the evaluation was found.
  package static func hits(in evaluation: Evaluation, facts: EvaluationFacts, of phrases: [String]) -> [SearchHit] {
    let row = EvaluationList.Row(facts)
    let wanted = phrases.map { FoldedText($0).words.map(\.text) }
    var hits: [(hit: SearchHit, phrases: Int)] = []
    func look(_ text: String?, _ place: Place, _ answer: Answer? = nil, _ evidence: Evidence? = nil) {
      guard let text, let found = SearchExcerpt.find(wanted, in: text) else { return }
      let hit = SearchHit(
        row, in: place, criterion: answer?.criterion, at: evidence?.at, line: evidence?.line, excerpt: found.excerpt)
      hits.append((hit, found.phrases))
    }
    for answer in evaluation.answers {
      look(answer.note, .note, answer)
      for evidence in answer.evidence ?? [] { look(evidence.quote, .quote, answer, evidence) }
    }
    look(evaluation.summary, .summary)
    let sorted = hits.enumerated().sorted { ($1.element.phrases, $0.offset) < ($0.element.phrases, $1.offset) }
    return sorted.isEmpty ? [SearchHit(row, in: nil, excerpt: SearchExcerpt([]))] : sorted.map(\.element.hit)
  }
}
