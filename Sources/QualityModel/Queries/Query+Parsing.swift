extension Query {
  /// The most terms of a query, and the most values of a term: more would be more than the index can be asked at once.
  static let mostTerms = 100

  /// Reads a query from its words, each of them one term: `agent:ana-lopez`, `-tag:late-refund`, `score:<80`.
  ///
  /// A comma stands for "or": `agent:ana,ben`; one that belongs to a value is written `\,`, and `\` itself `\\`. A
  /// shell or the workbench has mostly taken the quotes away by now, so that `band:"Coach now"` comes as one word;
  /// those that are left around a value are taken away here.
  package init(words: [String]) throws(QueryProblem) {
    if words.count > Self.mostTerms {
      throw QueryProblem(
        words, at: Self.mostTerms,
        QueryMistake("a query has at most \(Self.mostTerms) terms", help: "put alternatives together: `agent:ana,ben`"))
    }
    var terms: [Term] = []
    for (index, word) in words.enumerated() {
      do throws(QueryMistake) {
        terms.append(try QueryWord(word).term(after: index > 0 ? words[index - 1] : nil))
      } catch {
        throw QueryProblem(words, at: index, error)
      }
    }
    self.init(terms)
  }
}

extension QueryWord {
  /// Returns the term that the word stands for.
  /// - Parameter previous: the word before it, which may lack quotes.
  func term(after previous: String? = nil) throws(QueryMistake) -> Query.Term {
    guard let name else { throw .noKey(text, after: previous, range: body) }
    guard let key = Query.Key(rawValue: name.text) else { throw .unknownKey(name) }
    guard !value.isEmpty else {
      throw QueryMistake("`\(key.rawValue):` has no value", help: "write it like `\(key.example)`", at: end..<end)
    }
    return Query.Term(try condition(key), isExcluded: isExcluded)
  }

  private func condition(_ key: Query.Key) throws(QueryMistake) -> Query.Condition {
    switch key {
    case .agent, .team, .evaluator, .interaction, .reason, .band, .tag, .channel, .purpose, .status:
      // Every such key names a word of the record: a test goes through them all.
      .word(Query.Word(rawValue: key.rawValue) ?? .agent, anyOf: try values(of: key).map(\.text))
    case .rubric: .rubric(anyOf: try rubrics())
    case .score: .figure(.score, try Query.Bounds(whole, of: "score"))
    case .rating: .figure(.rating, try Query.Bounds(whole, of: "rating"))
    case .since: .time(from: try QueryPeriod(whole, key: key).start, until: nil)
    case .until: .time(from: nil, until: try QueryPeriod(whole, key: key).end)
    case .on: try QueryPeriod.range(whole)
    case .resolved: .resolved(try choice(whole, of: key).text == "yes")
    case .failed: .failed(try criteria())
    case .text: .text(try phrase())
    }
  }

  /// The values between commas, each of them one that the key takes.
  private func values(of key: Query.Key) throws(QueryMistake) -> [QueryPiece] {
    let pieces = self.pieces
    guard pieces.count <= Query.mostTerms else {
      throw QueryMistake(
        "a term has at most \(Query.mostTerms) values", help: "split it into several queries",
        at: pieces[Query.mostTerms].range)
    }
    for piece in pieces {
      guard !piece.text.isEmpty else {
        throw QueryMistake(
          "a value is missing", help: "commas separate values; `\\,` is a comma in a value", at: piece.range)
      }
      _ = try choice(piece, of: key)
    }
    return pieces
  }

  private func choice(_ piece: QueryPiece, of key: Query.Key) throws(QueryMistake) -> QueryPiece {
    guard let choices = key.choices, !choices.contains(piece.text) else { return piece }
    // A failed evaluation is submitted like any other, and failing is asked for by another key.
    if key == .status, piece.text == "failed" {
      throw QueryMistake(
        "`status:` does not take `failed`", help: "`failed:yes` finds the evaluations that failed", at: piece.range)
    }
    let listed = choices.dropLast().joined(separator: ", ") + " or " + (choices.last ?? "")
    throw QueryMistake(
      "`\(key.rawValue):` does not take `\(piece.short)`",
      help: Suggestion.help(for: piece.text, among: choices) ?? "it takes \(listed)", at: piece.range)
  }

  private func rubrics() throws(QueryMistake) -> [Query.RubricName] {
    var names: [Query.RubricName] = []
    for piece in try values(of: .rubric) {
      let parts = piece.text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let version = parts.count == 2 ? Int(parts[1]) : nil
      let isVersion = parts.count == 1 || (version ?? 0) > 0 && parts[1].utf8.count <= 9 && parts[1].first != "+"
      guard Identifier.isValid(parts[0]), isVersion else {
        throw QueryMistake(
          "`\(piece.short)` names no rubric", help: "write it like `\(Query.Key.rubric.example)`", at: piece.range)
      }
      names.append(Query.RubricName(id: parts[0], version: version))
    }
    return names
  }

  /// `yes`, `no` or the ids of criteria.
  private func criteria() throws(QueryMistake) -> [String] {
    var criteria: [String] = []
    for piece in try values(of: .failed) {
      guard Identifier.isValid(piece.text) else {
        throw QueryMistake(
          "`\(piece.short)` does not name a criterion", help: "write it like `\(Query.Key.failed.example)`",
          at: piece.range)
      }
      criteria.append(piece.text)
    }
    return criteria
  }

  private func phrase() throws(QueryMistake) -> String {
    guard !FoldedText(value).words.isEmpty else {
      throw QueryMistake(
        "there is no word in `\(whole.short)`", help: "write it like `\(Query.Key.text.example)`", at: whole.range)
    }
    return whole.text
  }
}
