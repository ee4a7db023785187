/// What a search looks for: words that must all occur, and a query that the evaluations must answer.
package struct SearchRequest: Hashable, Sendable {
  /// The words; one of several words is a phrase.
  package var phrases: [String]
  /// What else must hold.
  package var query: Query

  /// Reads a search from its words: those that are terms of a query filter, all others are looked for.
  ///
  /// A word such as `12:30` is looked for; one whose key is only mistyped is a mistake. `text:` looks for what looks
  /// like a term.
  package init(words: [String]) throws(QueryProblem) {
    let isTerm = words.map(Self.looksLikeATerm)
    var phrases: [String] = []
    var terms: [Query.Term] = []
    for (index, word) in words.enumerated() {
      do throws(QueryMistake) {
        let term = try QueryWord(isTerm[index] ? word : "text:" + word).term(isTerm[index])
        if case .text(let phrase) = term.condition, !term.isExcluded {
          phrases.append(phrase)
        } else {
          terms.append(term)
        }
      } catch {
        throw QueryProblem(words, at: index, error)
      }
    }
    if words.count > Query.mostTerms || phrases.isEmpty {
      let mistake =
        phrases.isEmpty
        ? QueryMistake("there is no word to search for", help: "write it like `search refund agent:ana-lopez`")
        : QueryMistake("a search has at most \(Query.mostTerms) words", help: "leave some out")
      throw QueryProblem(words.isEmpty ? [""] : words, at: words.count > Query.mostTerms ? Query.mostTerms : 0, mistake)
    }
    self.phrases = phrases
    self.query = Query(terms)
  }

  private static func looksLikeATerm(_ word: String) -> Bool {
    guard let name = QueryWord(word).name?.text else { return false }
    return Query.Key.nearest(to: name) != nil
  }
}

extension QueryWord {
  /// Returns the term; a mistake in a word that is looked for is about the whole of it.
  fileprivate func term(_ wasTyped: Bool) throws(QueryMistake) -> Query.Term {
    do throws(QueryMistake) { return try term() } catch {
      guard wasTyped else {
        throw QueryMistake("there is no word in `\(whole.short)`", help: "write letters or digits")
      }
      throw error
    }
  }
}
