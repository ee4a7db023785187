import QualityModel

/// Tables whose rows are evaluations or their answers, not interactions.
enum EvaluationTable {
  /// What a title says of an evaluation: which one it is, by which form, by whom, and what came of it.
  private enum Sign: CaseIterable {
    case evaluation, form, evaluator, questions, sections, result

    /// Whether a column's title is such a sign.
    func isSaid(by title: ColumnTitle) -> Bool {
      switch self {
      // `activeListening[0|5]`, `Greeting (0-5)`.
      case .questions:
        title.rank(for: .rating) == nil
          && title.text.contains(#/[\[(]\s*[0-9]+\s*[|\/–-]\s*[0-9]+\s*[\])]\s*$/#)
      // `sectionCompliance70`: the points of a part of a form.
      case .sections: title.text.wholeMatch(of: #/(?i)section[ _]?[a-z].*|.*section[ _]score/#) != nil
      case .evaluation, .form, .evaluator, .result: titles.contains(ColumnTitle.key(title.text))
      }
    }

    private var titles: Set<String> {
      switch self {
      case .evaluation:
        [
          "evaluation", "evaluationid", "evaluationname", "evaluationdate", "evaluationtype", "evaluationstatus",
          "scorecardid", "assessmentid", "auditid", "reviewid",
        ]
      case .form:
        [
          "rubric", "scorecard", "scorecardname", "evaluationform", "evaluationformname", "formname", "qaform",
          "criterion", "question", "questiontext",
        ]
      case .evaluator:
        [
          "evaluator", "evaluatorid", "evaluatorname", "evaluatedby", "reviewer", "reviewername", "reviewedby",
          "scoredby", "gradedby", "auditor", "qaanalyst", "assessor",
        ]
      case .result:
        [
          "score", "totalscore", "overallscore", "qascore", "qualityscore", "evaluationscore", "finalscore", "percent",
          "percentage", "points", "maxpoints", "band", "grade", "failed", "answer", "answervalue",
          "total", "totalpoints",
        ]
      case .questions, .sections: []
      }
    }
  }

  /// Returns the titles by which a table is one of evaluations; empty for any other.
  ///
  /// Two signs are needed, one of them other than a result: a list of calls may have a score, and a reason for it.
  static func titles(of table: MetadataTable) -> [String] {
    let found = Sign.allCases.map { sign in
      (sign, table.titles.filter(sign.isSaid).map(\.text))
    }.filter { sign, titles in titles.count > (sign == .questions ? 1 : 0) }
    return found.count >= 2 ? found.flatMap(\.1) : []
  }

  /// The refusal of such a table; `nil` for any other.
  static func refusal(of table: MetadataTable) -> Finding? {
    let titles = titles(of: table)
    guard !titles.isEmpty else { return nil }
    return .otherRows(
      TranscriptRules.evaluationTable, "evaluations", by: titles, of: table,
      help:
        "export the list of calls instead; if each row is a call, say `--as calls`; `score --from` takes answers as JSON"
    )
  }
}
