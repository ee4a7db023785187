/// A condition waits for answers that its source can give.
package struct ConditionsCanHold: RubricRule {
  package let name = "bad-condition-answer"
  package let explanation = """
    `is` lists the answers on which a criterion is asked. One that its source never gives, an option that does not
    exist or a step outside the scale, can never hold. Nor can n/a: a criterion that was set aside decides nothing.
    """

  package init() {}

  /// Returns one finding for each answer that can never hold, wherever it is listed, and for each empty list.
  package func findings(in rubric: Rubric) -> [Finding] {
    let criteria = rubric.placedCriteria
    let byID = Dictionary(criteria.map { ($0.criterion.id, $0.criterion) }, uniquingKeysWith: { first, _ in first })
    let sources = Set(criteria.compactMap(\.criterion.condition?.criterion)).compactMap { byID[$0] }
    let broken = Set(sources.filter { !$0.canBeAnswered }.map(\.id))
    var named: Set<[String]> = []
    return criteria.flatMap { path, criterion -> [Finding] in
      guard let condition = criterion.condition, !broken.contains(condition.criterion),
        let source = byID[condition.criterion]
      else { return [] }
      let path = path.appending("when").appending("is")
      guard !condition.answers.isEmpty else {
        return [finding("the condition lists no answers", help: helpForListing(source), at: path)]
      }
      return condition.answers.enumerated().compactMap { index, answer in
        check(answer, by: source, at: path.appending(index)).flatMap {
          named.insert([source.id, answer]).inserted ? $0 : nil
        }
      }
    }
  }

  private func check(_ answer: String, by source: Criterion, at path: RecordPath) -> Finding? {
    do throws(AnswerRefusal) {
      guard try source.parse(answer) == .notApplicable else { return nil }
      return finding(.neverHolds(answer), help: "list other answers: \(source.expectation)", at: path)
    } catch {
      return finding(.neverGiven(answer, by: source), help: error.help, at: path)
    }
  }

  private func helpForListing(_ source: Criterion) -> String { "list at least one answer: \(source.expectation)" }
}

extension Criterion {
  /// Whether nothing is wrong with the answers it takes; else the conditions on them are not to blame.
  fileprivate var canBeAnswered: Bool {
    let alone = Rubric(id: "", sections: [Section(id: "", criteria: [self])])
    return kind.rules.allSatisfy { $0.findings(in: alone).isEmpty }
  }
}

extension Criterion.Kind {
  /// What must hold of a criterion of this kind so that it can be answered at all.
  fileprivate var rules: [any RubricRule] {
    switch self {
    case .scale: [ScalesHaveSteps()]
    case .choice, .checklist: [ChoicesHaveOptions()]
    case .number: [RangesMeet()]
    case .yesNo, .text, .date: []
    }
  }
}

extension Finding.Message {
  fileprivate static func neverHolds(_ answer: String) -> Self {
    "`\(answer.prefix(60))` never holds: a criterion that was set aside decides nothing"
  }
  fileprivate static func neverGiven(_ answer: String, by source: Criterion) -> Self {
    "`\(source.id)` cannot be answered `\(answer.prefix(60))`"
  }
}
