/// A question asks about one thing.
package struct QuestionsAskOneThing: RubricRule {
  package let name = "double-barrelled"
  package let explanation = """
    A question that joins two things with "and", "or" or a stroke has no answer when one was done and the other was not;
    evaluators then differ, and a coach cannot tell what to work on. Ask two questions, or name the one thing that both
    come down to. A checklist may list several things, a choice may name alternatives.
    """

  package init() {}

  /// Returns one warning for each scored question that seems to ask two things.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, let joint = joint(in: criterion) else { return nil }
      return finding(
        .asksTwoThings(joint), help: "ask two questions, or one about what both come down to",
        at: path.appending("ask"), severity: .warning)
    }
  }

  /// The word that joins two things; "whether or not" and "24/7" join nothing.
  private func joint(in criterion: Criterion) -> String? {
    let (words, choosing) = (criterion.ask.words, criterion.kind.choosing)
    guard choosing != .several else { return nil }
    for (index, word) in words.enumerated().dropFirst().dropLast() {
      if word == "or", choosing == .one || words[index + 1] == "not" { continue }
      if ["and", "or", "and/or"].contains(word) || (joinsLetters(word) && choosing != .one) { return word }
    }
    return nil
  }

  private func joinsLetters(_ word: String) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 && word != "n/a" && parts.allSatisfy { $0.first?.isLetter == true }
  }
}

extension String {
  /// The words in lower case, without the punctuation around them; typographic apostrophes are plain ones.
  var words: [String] {
    lowercased().split(whereSeparator: \.isWhitespace).compactMap { word in
      let plain = String(word.map { $0 == "’" ? "'" : $0 })
      guard let start = plain.firstIndex(where: { $0.isLetter || $0.isNumber }),
        let end = plain.lastIndex(where: { $0.isLetter || $0.isNumber })
      else { return nil }
      return String(plain[start...end])
    }
  }
}

extension Finding.Message {
  fileprivate static func asksTwoThings(_ joint: String) -> Self {
    "the question asks about two things, joined by \"\(joint)\""
  }
}
