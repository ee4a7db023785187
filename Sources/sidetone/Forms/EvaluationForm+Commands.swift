import QualityModel

extension EvaluationForm {
  /// Does what a command asks.
  mutating func obey(_ command: FormCommand?, said: String) -> Reply {
    guard let command else {
      let help = Suggestion.help(for: String(said.drop { $0 == ":" }), among: FormCommand.words.map(\.word))
      return .refuse(AnswerRefusal("`\(said.prefix(60))` is no command", help: help ?? "`:help` lists the commands"))
    }
    switch command {
    case .explain: return question.map { .explain($0) } ?? .help
    case .help: return .help
    case .back: return goBack()
    case .skip: return skip()
    case .goTo(let id): return go(to: id)
    case .transcript(let line): return read(from: line)
    case .search(let words): return search(words)
    case .note: return question.map { .editNote($0) } ?? .refuse(.atReview)
    case .summary(nil): return .editSummary
    case .summary(let text?):
      setSummary(text)
      return .ask
    case .tag(let tags): return tag(tags)
    case .review:
      position = nil
      return .ask
    case .leave: return .leave
    case .listen(let listening): return .listen(listening)
    }
  }

  /// Takes a command at the review, where no answer can be meant.
  mutating func reviewCommand(_ text: String) -> Reply { obey(FormCommand(text), said: text) }

  private mutating func goBack() -> Reply {
    let end = position ?? scorer.criteria.count
    guard let previous = asked.last(where: { $0 < end }) else {
      return .refuse(AnswerRefusal("this is the first question", help: "answer it, or `quit`"))
    }
    return stand(at: previous)
  }

  private mutating func go(to id: String) -> Reply {
    guard let index = scorer.criteria.firstIndex(where: { $0.id == id }) else {
      let help = Suggestion.help(for: id, among: scorer.criteria.map(\.id)) ?? "Tab lists the criteria"
      return .refuse(AnswerRefusal("there is no criterion `\(id.prefix(60))`", help: help))
    }
    if case .notAsked(let source) = derivation.standings[index].reason {
      return .refuse(AnswerRefusal("`\(id)` is not asked as things stand", help: "it depends on `\(source)`"))
    }
    return stand(at: index)
  }

  private mutating func stand(at index: Int) -> Reply {
    position = index
    skipped.remove(scorer.criteria[index].id)
    pendingPrefill = evaluation.answer(to: scorer.criteria[index].id).map(AnswerLine.text(of:))
    return .ask
  }

  private mutating func skip() -> Reply {
    guard let position else { return .refuse(.atReview) }
    if derivation.standings[position].reason == .unanswered { skipped.insert(scorer.criteria[position].id) }
    self.position = firstOpen(from: position + 1)
    return .ask
  }

  private mutating func tag(_ tags: [String]) -> Reply {
    for tag in tags {
      let name = tag.hasPrefix("-") ? String(tag.dropFirst()) : tag
      evaluation.tags.removeAll { $0 == name }
      if !tag.hasPrefix("-") { evaluation.tags.append(name) }
    }
    return .tags(evaluation.tags)
  }
}
