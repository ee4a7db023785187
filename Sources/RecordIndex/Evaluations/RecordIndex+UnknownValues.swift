package import QualityModel

extension RecordIndex {
  /// Returns the values of a query that no evaluation has, for an answer that came out empty.
  ///
  /// What is excluded empties no answer, and interactions are too many to list. Where there is no evaluation at all
  /// there is nothing to report either.
  package func unknownValues(in query: Query) throws -> [UnknownValue] {
    guard try has(Query()) else { return [] }
    return try query.terms.filter { !$0.isExcluded }.flatMap { try unknownValues(of: $0.condition) }
  }

  private func unknownValues(of condition: Query.Condition) throws -> [UnknownValue] {
    switch condition {
    case .word(let word, let values):
      guard [.agent, .team, .evaluator, .reason, .band, .tag].contains(word),
        let key = Query.Key(rawValue: word.rawValue)
      else { return [] }
      let unknown = try values.filter { try !has(Query([.init(.word(word, anyOf: [$0]))])) }
      let known = unknown.isEmpty ? [] : try self.values(of: word)
      return unknown.map { UnknownValue(key, $0, known: known) }
    case .rubric(let names):
      return try names.filter { try !has($0) }.map { UnknownValue(.rubric, $0.text, known: try rubrics(like: $0)) }
    case .failed(let values):
      let named = values.filter { $0 != "yes" && $0 != "no" }
      let unknown = try named.filter { try !has(Query([.init(.failed([$0]))])) }
      let known = unknown.isEmpty ? [] : try failingCriteria()
      return unknown.map { UnknownValue(.failed, $0, known: known) }
    case .figure, .time, .resolved, .text: return []
    }
  }

  /// The versions of a rubric that is known, else the rubrics there are.
  private func rubrics(like name: Query.RubricName) throws -> [String] {
    let used = try rubrics().map { Query.RubricName(id: $0.id, version: $0.version) }.filter(has)
    let versions = used.filter { $0.id == name.id }
    return versions.isEmpty ? Set(used.map(\.id)).sorted() : versions.map(\.text)
  }

  private func has(_ name: Query.RubricName) throws -> Bool { try has(Query([.init(.rubric(anyOf: [name]))])) }

  /// Whether any evaluation is let through; one is enough to know.
  private func has(_ query: Query) throws -> Bool {
    var has = false
    try visit(query, limit: 1) { _ in
      has = true
      return false
    }
    return has
  }
}
