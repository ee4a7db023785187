/// A form holds at least one scored criterion with a weight above zero.
package struct SomethingCounts: RubricRule {
  package let name = "nothing-counts"
  package let explanation = """
    A score is made of scored criteria that are not bonus, by their weights or points. A form without any, or with
    weights of zero alone, has no score whatever is answered.
    """

  package init() {}

  /// Returns a finding if no answer could ever make a score.
  package func findings(in rubric: Rubric) -> [Finding] {
    let counted = rubric.criteria.filter(\.isInPercentage)
    guard !counted.isEmpty else {
      let help = "add a criterion that is scored; text, dates, bonus and `scored: false` do not count"
      return [finding("nothing in this form counts, so it has no score", help: help, at: ["sections"])]
    }
    guard Scorer(rubric).derive([AnswerValue?]()).standings.allSatisfy({ !($0.weightBefore > 0) }) else { return [] }
    return [
      finding(
        "no weight in this form is above zero, so it has no score", help: "give one criterion a weight above 0",
        at: ["sections"])
    ]
  }
}
