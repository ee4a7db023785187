/// A form has no more criteria than an evaluator can hold in mind.
package struct FormsStayShort: RubricRule {
  package let name = "too-many-criteria"
  package let explanation = """
    Beyond thirty criteria a form takes longer than the call, evaluators answer from habit, and each criterion moves the
    score too little for anyone to care. Keep those that a coach would act on.
    """
  /// The most criteria that go without a warning.
  package static let most = 30

  package init() {}

  /// Returns a warning if there are more than thirty criteria.
  package func findings(in rubric: Rubric) -> [Finding] {
    let count = rubric.criteria.count
    guard count > Self.most else { return [] }
    return [
      finding(
        .tooMany(count), help: "keep the \(Self.most) that a coach would act on", at: ["sections"], severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func tooMany(_ count: Int) -> Self { "the form has \(count) criteria" }
}
