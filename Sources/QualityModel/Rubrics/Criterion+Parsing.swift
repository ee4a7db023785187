import Notation

extension Criterion {
  /// Returns the answer that a person typed or a file holds.
  ///
  /// An option's whole id wins over everything else it could mean; after that come `n/a`, then the kind's own words.
  /// - Throws: `AnswerRefusal` where the text is not an answer to this criterion.
  package func parse(_ text: String) throws(AnswerRefusal) -> AnswerValue {
    let word = text.trimmed
    if let index = optionIndex(id: word) { return chosen([index]) }
    if Self.notApplicableWords.contains(word.lowercased()), mayBeNotApplicable || !kind.isFreeText {
      guard mayBeNotApplicable else { throw refusal(.notSetAside(title)) }
      return .notApplicable
    }
    switch kind {
    case .yesNo: return try yesNo(word)
    case .scale(let scale): return try step(word, on: scale)
    case .choice, .checklist: return try options(word)
    case .number(let ranges): return try number(word, in: ranges)
    case .text: return try nonEmpty(word)
    case .date: return try day(word)
    }
  }

  /// The words that set a criterion aside.
  package static let notApplicableWords: Set<String> = ["n/a", "na"]

  /// What this criterion accepts, in a few words: "expected 1 to 5, or n/a".
  package var expectation: String {
    let own =
      switch kind {
      case .yesNo: "yes or no"
      case .scale(let scale): "\(scale.min) to \(scale.max)"
      // Ids that are numbers themselves are not offered: each could be another option's place.
      case .choice where OptionNumbers(self).differFromIDs: "`#1` to `#\(kind.options.count)`"
      case .checklist where OptionNumbers(self).differFromIDs:
        "`#1` to `#\(kind.options.count)` with commas, or none"
      case .choice(let options): "1 to \(options.count), or one of \(Self.list(options))"
      case .checklist(let options, _): "numbers or ids with commas from \(Self.list(options)), or none"
      case .number(let ranges): "a number\(Self.reach(ranges)), such as 4 or 2.5"
      case .text: "a line of text"
      case .date: "a day such as 2026-11-22"
      }
    return "expected \(own)\(mayBeNotApplicable ? ", or n/a" : "")"
  }

  private static func list(_ options: [Option]) -> String { options.map(\.id).joined(separator: ", ") }

  private static func reach(_ ranges: [Range]) -> String {
    let low = ranges.contains { $0.from == nil } ? nil : ranges.compactMap(\.from).min()
    let high = ranges.contains { $0.to == nil } ? nil : ranges.compactMap(\.to).max()
    return (low.map { " from \($0.shortest)" } ?? "") + (high.map { " below \($0.shortest)" } ?? "")
  }

  private func refusal(_ message: Finding.Message) -> AnswerRefusal { AnswerRefusal(message, help: expectation) }

  private func chosen(_ indexes: [Int]) -> AnswerValue {
    switch kind.choosing {
    case .one?: .option(indexes[0])
    case .several?, nil: .selected(Array(Set(indexes)).sorted())
    }
  }
}

extension Criterion {
  private func yesNo(_ word: String) throws(AnswerRefusal) -> AnswerValue {
    switch word.lowercased() {
    case "y", "yes": return .yesNo(true)
    case "n", "no": return .yesNo(false)
    default: throw refusal(.notAnAnswer(word))
    }
  }

  private func step(_ word: String, on scale: Scale) throws(AnswerRefusal) -> AnswerValue {
    guard let value = Self.wholeNumber(word), scale.min <= value, value <= scale.max else {
      throw refusal(.notAnAnswer(word))
    }
    return .scale(value)
  }

  private func options(_ word: String) throws(AnswerRefusal) -> AnswerValue {
    if kind.choosing == .several, word.lowercased() == "none" { return .selected([]) }
    let parts = word.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    if kind.choosing == .one, parts.count > 1 { throw refusal(.oneOptionOnly(word)) }
    var indexes: [Int] = []
    for part in parts {
      guard !part.isEmpty else { throw refusal(.noOptionAtComma(word)) }
      if kind.choosing == .several, part.lowercased() == "none" { throw refusal(.noneBesideOthers(word)) }
      guard let index = optionIndex(id: part) ?? optionIndex(number: part) else {
        guard Self.notApplicableWords.contains(part.lowercased()) else { throw refusal(.noSuchOption(part)) }
        throw refusal(mayBeNotApplicable ? .setAsideBesideOthers(word) : .notSetAside(title))
      }
      indexes.append(index)
    }
    return chosen(indexes)
  }

  private func number(_ word: String, in ranges: [Range]) throws(AnswerRefusal) -> AnswerValue {
    // Double() would also take "nan", "inf" and hexadecimal, which no evaluator means.
    guard word.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }), let number = Double(word), number.isFinite
    else { throw refusal(.notAnAnswer(word)) }
    guard !isScored || ranges.contains(where: { $0.contains(number) }) else { throw refusal(.inNoRange(word)) }
    return .number(number)
  }

  private func nonEmpty(_ word: String) throws(AnswerRefusal) -> AnswerValue {
    guard !word.isEmpty else { throw refusal(.notAnAnswer(word)) }
    return .text(word)
  }

  private func day(_ word: String) throws(AnswerRefusal) -> AnswerValue {
    guard Day(word) != nil else {
      throw AnswerRefusal.missingDay(word, help: expectation) ?? refusal(.notAnAnswer(word))
    }
    return .date(word)
  }

  /// An id in another case is that id where no other differs from it by case alone.
  private func optionIndex(id: String) -> Int? {
    if let index = kind.options.firstIndex(where: { $0.id == id }) { return index }
    let alike = kind.options.indices.filter { kind.options[$0].id.lowercased() == id.lowercased() }
    return alike.count == 1 ? alike[0] : nil
  }

  /// A step or a place has no plus sign: `+5` is a difference.
  private static func wholeNumber(_ word: String) -> Int? { word.hasPrefix("+") ? nil : Int(word) }

  private func optionIndex(number word: String) -> Int? {
    guard let number = Self.wholeNumber(word), kind.options.indices.contains(number - 1) else { return nil }
    return number - 1
  }
}

extension Finding.Message {
  fileprivate static func notAnAnswer(_ word: String) -> Self {
    word.isEmpty ? "there is no answer" : "`\(word.prefix(60))` is not an answer to this criterion"
  }
  fileprivate static func notSetAside(_ title: String) -> Self { "`\(title)` cannot be set aside as not applicable" }
  fileprivate static func noSuchOption(_ word: String) -> Self { "there is no option `\(word.prefix(60))`" }
  fileprivate static func noOptionAtComma(_ word: String) -> Self {
    word.isEmpty ? "there is no answer" : "a comma in `\(word.prefix(60))` has no option next to it"
  }
  fileprivate static func noneBesideOthers(_ word: String) -> Self {
    "`\(word.prefix(60))` combines none with an option"
  }
  fileprivate static func setAsideBesideOthers(_ word: String) -> Self {
    "`\(word.prefix(60))` says n/a and more than that"
  }
  fileprivate static func oneOptionOnly(_ word: String) -> Self { "`\(word.prefix(60))` is more than one option" }
  fileprivate static func inNoRange(_ word: String) -> Self { "`\(word.prefix(60))` is outside all ranges" }
}
