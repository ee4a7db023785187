import QualityModel

extension EvaluationQuestions {
  /// What an empty line came to.
  enum Passed: Equatable {
    /// The question may be left out, and was.
    case leftOut
    /// The answer stood in the line and was emptied.
    case takenAway
    /// The answer stays.
    case kept
    /// The answer stood in the line and was emptied, but is needed: it stays, as this line.
    case needed(String)
  }

  /// Takes an empty line.
  /// - Parameter emptied: whether the earlier answer stood in the line.
  /// - Throws: `AnswerRefusal` where an answer is needed.
  mutating func pass(emptied: Bool) throws(AnswerRefusal) -> Passed {
    guard let criterion = question else { throw .everythingIsAsked }
    guard evaluation.answer(to: criterion.id)?.answer.isEmpty == false else {
      guard criterion.isOptional else { throw .needsAnswer(criterion) }
      leaveOut(criterion.id)
      try skip()
      return .leftOut
    }
    guard criterion.isOptional, emptied else {
      let line = prefill
      goOn()
      return emptied ? .needed(line) : .kept
    }
    removeAnswer(to: criterion.id)
    leaveOut(criterion.id)
    try skip()
    return .takenAway
  }

  /// Goes on to what is asked next and has no answer. An edit goes back to the review, unless the
  /// change asks something that has to be answered.
  mutating func goOn() {
    guard let position else { return }
    skipped.remove(scorer.criteria[position].id)
    self.position = next(after: position)
  }

  private func next(after position: Int) -> Int? {
    guard evaluation.revises != nil else { return firstOpen(from: position + 1) }
    return firstOpen(from: position + 1, leavingOutOptional: true)
  }

  /// Goes to the question before.
  mutating func goBack() throws(AnswerRefusal) {
    let end = position ?? scorer.criteria.count
    guard let previous = asked.last(where: { $0 < end }) else { throw .firstQuestion }
    stand(at: previous)
  }

  /// Returns the place of the criterion that has an id, else of the one with that number in the headings; `nil` for any
  /// other text.
  func place(of name: String) -> Int? {
    let ids = scorer.criteria.map(\.id)
    if let index = ids.firstIndex(of: name) ?? ids.firstIndex(of: name.lowercased()) { return index }
    guard name.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(name) else { return nil }
    let asked = asked
    return asked.indices.contains(number - 1) ? asked[number - 1] : nil
  }

  /// Goes to a criterion, by its id or its number in the headings.
  mutating func go(to id: String) throws(AnswerRefusal) {
    guard let index = place(of: id) else {
      if Int(id) != nil {
        throw AnswerRefusal("there is no question \(id.prefix(60))", help: "there are \(asked.count)")
      }
      let help = Suggestion.help(for: id, among: scorer.criteria.map(\.id)) ?? "Tab lists the criteria"
      throw AnswerRefusal("there is no criterion `\(id.prefix(60))`", help: help)
    }
    if case .notAsked(let source) = derivation.standings[index].reason {
      throw AnswerRefusal("`\(id)` is not asked as things stand", help: "it depends on `\(source)`")
    }
    stand(at: index)
  }

  private mutating func stand(at index: Int) {
    position = index
    skipped.remove(scorer.criteria[index].id)
  }

  /// Goes on without an answer; one that is there stays.
  mutating func skip() throws(AnswerRefusal) {
    guard let position else { throw .everythingIsAsked }
    if derivation.standings[position].reason == .unanswered { skipped.insert(scorer.criteria[position].id) }
    self.position = next(after: position)
  }

  /// Adds labels, and takes away those with a `-` before them.
  /// - Returns: those to be taken away that were not there.
  mutating func tag(_ labels: [String]) -> [String] {
    var absent: [String] = []
    for label in labels {
      let name = label.hasPrefix("-") ? String(label.dropFirst()) : label
      if label.hasPrefix("-"), !evaluation.tags.contains(name) { absent.append(name) }
      evaluation.tags.removeAll { $0 == name }
      if !label.hasPrefix("-"), !name.trimmed.isEmpty { evaluation.tags.append(name) }
    }
    return absent
  }
}

extension AnswerRefusal {
  static let noLabels = AnswerRefusal(
    "there is no label, or a quote is not closed",
    help: "labels are words, or several in quotes: `tag fee \"late refund\"`")

  fileprivate static func needsAnswer(_ criterion: Criterion) -> AnswerRefusal {
    AnswerRefusal("`\(criterion.title)` needs an answer", help: "\(criterion.expectation); `>` skips it for now")
  }
}
