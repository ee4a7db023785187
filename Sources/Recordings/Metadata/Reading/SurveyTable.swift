import QualityModel

/// Tables whose rows are customers' answers to a survey, not interactions.
enum SurveyTable {
  /// The titles that say which survey or response a row is, whose, or when it was answered.
  private static let responses: Set<String> = [
    "surveyid", "surveyname", "surveydate", "surveysent", "surveysentat", "surveystatus", "surveytype",
    "responseid", "responsedate", "responsestatus", "responded", "respondedat",
    "respondedon", "responsereceivedat", "respondent", "respondentid", "respondentemail", "datesubmitted",
    "submissionid", "surveycompleted", "surveycompletedat", "surveyresponseid",
  ]
  /// The titles of what was answered.
  private static let answers: Set<String> = [
    "csat", "csatscore", "csatrating", "nps", "npsscore", "npsrating", "ces", "cesscore", "customereffort",
    "satisfaction", "rating", "score", "comment", "comments", "verbatim", "feedback", "answer", "answers",
    "howsatisfied", "wouldrecommend",
  ]

  /// The refusal of such a table; `nil` for any other.
  ///
  /// A list of calls may have a survey's columns too, but then it also says how long the calls lasted or where they are
  /// recorded.
  static func refusal(of table: MetadataTable) -> Finding? {
    let keys = table.titles.map { (title: $0.text, key: ColumnTitle.key($0.text)) }
    let signs = keys.filter { responses.contains($0.key) }
    let said = keys.filter { answers.contains($0.key) }
    let isOfCalls = table.titles.contains { title in
      [MetadataField.duration, .endedAt, .file].contains { title.rank(for: $0) != nil }
    }
    guard !signs.isEmpty, !said.isEmpty, !isOfCalls else { return nil }
    return .otherRows(
      TranscriptRules.surveyTable, "answers to a survey", by: (signs + said).map(\.title), of: table,
      help: "surveys are read in a later version; if each row is a call, say `--as calls`")
  }
}
