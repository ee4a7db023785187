import QualityModel

/// What a line typed at a form means.
enum LineMeaning<Command> {
  /// What a line may ask for: a word that every form has, or a command of the form's own.
  enum Order {
    case word(FormWord)
    case own(Command)
  }

  /// An empty line; `emptied` where an answer stood in it.
  case nothing(emptied: Bool)
  case answer(String)
  /// An answer in quotes, which is meant as it is.
  case quoted(String)
  case order(Order)
  /// A command's word where words are the answer: only the person knows which.
  case either(Order, said: String, answer: String)
  /// `:` and no command behind it.
  case noCommand(String)
}

extension Form {
  /// Returns what a line means, typed where `prefill` stood in it already.
  func meaning(of line: String, after prefill: String) -> LineMeaning<Command> {
    let text = line.trimmed
    guard !text.isEmpty else { return .nothing(emptied: !prefill.isEmpty) }
    if text.first == ":" {
      let said = String(text.dropFirst()).trimmed
      return order(in: said).map { .order($0) } ?? .noCommand(said)
    }
    if isInWords, let quoted = text.insideQuotes, order(in: quoted) != nil { return .quoted(quoted) }
    let prefill = prefill.trimmed
    if !prefill.isEmpty, text.hasPrefix(prefill) {
      return meaning(of: text, adding: text.dropFirst(prefill.count), to: prefill)
    }
    guard let order = order(in: text), isInWords || !isAnswer(text) else { return .answer(text) }
    guard isInWords, !Self.isSign(text) else { return .order(order) }
    guard runsCommandWords else { return .either(order, said: text, answer: text) }
    if case .word(.goTo(let name)) = order, !hasItem(name) { return .answer(text) }
    return .order(order)
  }

  /// The earlier answer stands in the line, so a command that is typed comes behind it.
  private func meaning(of text: String, adding added: Substring, to prefill: String) -> LineMeaning<Command> {
    let said = String(added).trimmed
    let isGlued = added.first?.isWhitespace == false
    if continuesAnswer(said) { return .answer("\(prefill) \(said)") }
    if isGlued, Criterion.notApplicableWords.contains(text.lowercased()) { return .answer(text) }
    if said.first == ":", let order = order(in: String(said.dropFirst()).trimmed) { return .order(order) }
    guard let order = order(in: said), !(isGlued && !endsInWords && isAnswer(text)) else { return .answer(text) }
    switch order {
    case .word(.back), .word(.skip): return .order(order)
    case .word(.explain) where !isGlued || !endsInWords: return .order(order)
    case .word(.goTo(let name)) where hasItem(name): return .order(order)
    case .own(let command) where couldBeWords(command): break
    default: if !endsInWords { return .order(order) }
    }
    // A letter at the end of a word only finishes the word.
    if isGlued, said.count == 1, said.first?.isLetter == true { return .answer(text) }
    return .either(order, said: said, answer: text)
  }

  private func order(in text: String) -> LineMeaning<Command>.Order? {
    FormWord(text).map { .word($0) } ?? command(in: text).map { .own($0) }
  }

  /// A sign alone is not a text.
  private static func isSign(_ text: String) -> Bool { ["?", "<", ">"].contains(text) || text.first == "@" }
}
