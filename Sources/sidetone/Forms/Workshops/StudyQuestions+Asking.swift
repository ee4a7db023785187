extension StudyQuestions.Item {
  /// The question, as it is put before the prompt.
  var question: String {
    switch self {
    case .title: "What is it called? Enter makes a title of the id."
    case .held: "On which day is it held?"
    case .trainer: "Who holds it? Enter skips it."
    case .rubric: "Which rubric's scores are compared?"
    case .cohort: "Who is trained? Ids with commas between them; Tab lists them."
    case .comparison: "Which peers, who are not trained, are they compared with? Enter compares with no one."
    case .before: "Which days before it count?"
    case .after: "Which days after it count?"
    case .focus: "Which criteria are taught? Ids with commas between them; Enter skips it."
    case .because: "Why these people? low-scores, volunteers, everyone or random; Enter skips it."
    case .smallestChange: "What is the smallest change worth having, in points? Enter skips it."
    }
  }
}
