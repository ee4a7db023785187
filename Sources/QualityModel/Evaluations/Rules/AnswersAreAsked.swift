/// Answers that are handed over are to questions that are asked.
package struct AnswersAreAsked: Rule {
  package let name = "not-asked"
  package let explanation = """
    A file answers a question that is not asked, since the answer it depends on is another one. It would not
    count, and would not be stored. One of the two answers is wrong: correct the one that decides, or remove the other.
    An `n/a` without a note may stay where the question can be set aside.
    """

  package init() {}

  /// Returns a finding for each answer that would be left out; paths begin at the answers' owner.
  /// - Parameter present: the answers that are there already, and stay where none is given.
  package func findings(in given: [Answer], besides present: [Answer] = [], against scorer: Scorer) -> [Finding] {
    let ids = Set(given.map(\.criterion))
    let all = given + present.filter { !ids.contains($0.criterion) }
    let standings = Dictionary(
      scorer.derive(all).standings.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    return given.enumerated().compactMap { index, answer in
      guard answer.saysSomething, case .notAsked(let source)? = standings[answer.criterion]?.reason,
        let why = Self.words(for: standings[source], answered: all.first { $0.criterion == source })
      else { return nil }
      return finding(
        "`\(answer.criterion)` is not asked, since `\(source)` is \(why)",
        help: "leave the answer out, or correct the one to `\(source)`", at: ["answers", .index(index)])
    }
  }

  /// Returns the answer to the question that decides, in words; `nil` while it has no answer, which is a finding by
  /// itself.
  private static func words(for source: Standing?, answered answer: Answer?) -> String? {
    guard let source else { return nil }
    if source.isNotAsked { return "not asked" }
    guard source.answer != nil, let answer else { return nil }
    return "`\(answer.answer.trimmed.prefix(60))`"
  }
}

extension Answer {
  /// Whether anything would be lost without it: more than an empty answer, or one that sets the question aside.
  fileprivate var saysSomething: Bool {
    let word = answer.trimmed.lowercased()
    return !(word.isEmpty || Criterion.notApplicableWords.contains(word)) || hasEvidence || !(evidence ?? []).isEmpty
  }
}
