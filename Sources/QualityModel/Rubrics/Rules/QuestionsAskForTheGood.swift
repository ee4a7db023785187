/// A question asks what was done rather than what was left undone.
package struct QuestionsAskForTheGood: RubricRule {
  package let name = "negative-wording"
  package let explanation = """
    "Did the agent not interrupt?" is answered yes by some and no by others who heard the same call. Ask what good looks
    like ("Did the agent let the customer finish?"), or ask for the fault and set `inverted: true`; questions that are
    inverted are not checked.
    """

  package init() {}

  /// Returns one warning for each scored question in negative words.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, !criterion.isInverted, let word = negative(in: criterion.ask.words) else { return nil }
      return finding(
        .asksForTheBad(word), help: "ask what good looks like, or ask for the fault and set `inverted: true`",
        at: path.appending("ask"), severity: .warning)
    }
  }

  private static let words: Set<String> = [
    "not", "never", "without", "avoid", "avoids", "avoided", "avoiding", "fail", "fails", "failed", "cannot", "none",
    "nothing", "neither",
  ]

  private func negative(in words: [String]) -> String? {
    words.indices.lazy.filter { index in
      let isOrNot = words[index] == "not" && index > 0 && words[index - 1] == "or"
      return (Self.words.contains(words[index]) || words[index].hasSuffix("n't")) && !isOrNot
    }.map { words[$0] }.first
  }
}

extension Finding.Message {
  fileprivate static func asksForTheBad(_ word: String) -> Self {
    "the question is worded negatively: \"\(word)\""
  }
}
