import QualityModel

extension World {
  /// Returns a query in which agents and evaluators who are named by name are named by id, as records name them; throws
  /// `Refused` for the name of several.
  ///
  /// What can be an id stays one, and so does the name of someone whom `people.yaml` does not list: no evaluation has it,
  /// which an answer that comes out empty says.
  func naming(_ query: Query) throws -> Query {
    var people: People?
    func id(_ text: String, as roles: [People.Role]) throws -> String {
      guard !Identifier.isValid(text) else { return text }
      let known = people ?? self.people
      people = known
      return try only(of: known.persons(meantBy: text, as: roles), named: text)?.id ?? text
    }
    var named = query
    named.terms = try query.terms.map { term in
      guard case .word(let word, let values) = term.condition, let roles = word.roles else { return term }
      return Query.Term(
        .word(word, anyOf: try values.map { try id($0, as: roles) }), isExcluded: term.isExcluded)
    }
    return named
  }
}

extension Query.Word {
  /// The roles of those whom it names; `nil` where it names no one. A self-assessment is by the agent.
  fileprivate var roles: [People.Role]? {
    switch self {
    case .agent: [.agent]
    case .evaluator: [.evaluator, .agent]
    case .team, .interaction, .channel, .reason, .purpose, .status, .band, .tag: nil
    }
  }
}
