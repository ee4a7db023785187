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
  /// An answer that is meant as it is: in quotes, or as it stood in the line.
  case exact(String)
  case order(Order)
  /// A command's word where words are the answer: only the person knows which.
  case either(Order, said: String)
  /// Something that could stand alone, typed behind the answer that stood in the line.
  case behind(String, earlier: String, both: String)
  /// `:` and no command behind it.
  case noCommand(String)
}

/// There is one place that decides what a line means, whether the line was empty or held the earlier answer. What an
/// answer itself consists of, such as a note and places, is the form's own affair.
extension Form {
  /// Returns what a line means, typed where `prefill` stood in it already.
  func meaning(of line: String, after prefill: String) -> LineMeaning<Command> {
    let text = line.trimmed
    guard !text.isEmpty else { return .nothing(emptied: !prefill.isEmpty) }
    if isInWords, let quoted = text.insideQuotes, needsQuotes(quoted) { return .exact(quoted) }
    let earlier = prefill.trimmed
    guard text != earlier else { return .exact(text) }
    if !earlier.isEmpty, text.hasPrefix(earlier) {
      return meaning(of: text, adding: text.dropFirst(earlier.count), to: earlier)
    }
    return meaning(alone: text)
  }

  /// The earlier answer as it is in the line: in quotes where it would be a command without them.
  var typedPrefill: String {
    let prefill = prefill
    return isInWords && needsQuotes(prefill.trimmed) ? "\"\(prefill)\"" : prefill
  }

  /// Returns whether a text is one only in quotes.
  private func needsQuotes(_ text: String) -> Bool { text.first == ":" || order(in: text) != nil }

  private func meaning(alone text: String) -> LineMeaning<Command> {
    if let command = Self.behindColon(text) { return order(in: command).map { .order($0) } ?? .noCommand(command) }
    guard let order = order(in: text), isInWords || !isAnswer(text) else { return .answer(text) }
    guard isInWords, !Self.isSign(text) else { return .order(order) }
    if case .word(.goTo(let name)) = order, !hasItem(name) { return .answer(text) }
    return runsCommandWords ? .order(order) : .either(order, said: text)
  }

  /// The earlier answer is in the line, so whatever is typed comes behind it, a new answer and a command too.
  private func meaning(of text: String, adding added: Substring, to earlier: String) -> LineMeaning<Command> {
    let said = String(added).trimmed
    let isGlued = added.first?.isWhitespace == false
    if let order = Self.behindColon(said).flatMap(order) { return .order(order) }
    if continuesAnswer(said) { return .answer("\(earlier) \(said)") }
    if isGlued, Criterion.notApplicableWords.contains(text.lowercased()) { return .answer(text) }
    if let order = order(in: said), !(isGlued && !endsInWords && isAnswer(text)), isCommand(order, isGlued) {
      return .order(order)
    }
    return isAskedBack(said, isGlued) ? .behind(said, earlier: earlier, both: text) : .answer(text)
  }

  /// Returns whether a command behind the earlier answer is nothing else.
  private func isCommand(_ order: LineMeaning<Command>.Order, _ isGlued: Bool) -> Bool {
    switch order {
    case .word(.back), .word(.skip): true
    case .word(.explain): !isGlued || !endsInWords
    case .word(.goTo(let name)) where hasItem(name): true
    case .own(let command) where couldBeWords(command): false
    case .word, .own: !endsInWords
    }
  }

  /// Returns whether only the person knows if what was typed behind the earlier answer belongs to it.
  private func isAskedBack(_ said: String, _ isGlued: Bool) -> Bool {
    guard let order = order(in: said) else {
      guard said.contains(where: { $0.isLetter || $0.isNumber }) else { return false }
      guard endsInWords else {
        guard let first = said.first, isGlued else { return beginsNewAnswer(said) }
        return first.isLetter || first.isNumber || first == "."
      }
      // A letter behind the last word only finishes it.
      guard isInWords || isGlued else { return beginsNewAnswer(said) }
      return !isGlued || said.count > 1 || AnswerWord.isShort(said)
    }
    if case .word(.explain) = order { return true }
    return !(isGlued && endsInWords && said.count == 1 && said.first?.isLetter == true)
  }

  /// Returns the command in a text; `nil` for any other text.
  func order(in text: String) -> LineMeaning<Command>.Order? {
    FormWord(text).map { .word($0) } ?? command(in: text).map { .own($0) }
  }

  private static func behindColon(_ text: String) -> String? {
    text.first == ":" ? String(text.dropFirst()).trimmed : nil
  }

  /// A sign alone is not a text.
  private static func isSign(_ text: String) -> Bool { ["?", "<", ">"].contains(text) || text.first == "@" }
}
