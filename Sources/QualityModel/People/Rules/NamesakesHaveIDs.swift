/// People of one role who have the same name are named by their ids.
package struct NamesakesHaveIDs: Rule {
  package let name = "same-name"
  package let explanation = """
    Two people in one list of `people.yaml` have the same name, so the name alone does not say who is meant: commands
    refuse it and ask for the id. Often it is one person who is listed twice, and whose records are split over two ids.
    Otherwise add what distinguishes them to the names, such as a middle name or a place.
    """

  package init() {}

  /// Returns a warning at the name of each person who shares it with an earlier one of the same role.
  package func findings(in people: People) -> [Finding] {
    People.Role.allCases.flatMap { role -> [Finding] in
      var first: [[String]: String] = [:]
      return people.persons(as: role).enumerated().compactMap { index, person -> Finding? in
        guard let name = person.name else { return nil }
        let words = People.words(ofName: name)
        guard !words.isEmpty else { return nil }
        guard let other = first[words] else {
          first[words] = person.id
          return nil
        }
        return finding(
          .shared(name, other, person.id, role), help: "make the names distinct, or list the person once",
          at: [.key(role.key), .index(index), .key("name")], severity: .warning)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func shared(_ name: String, _ first: String, _ second: String, _ role: People.Role) -> Self {
    "the \(role.key) `\(first)` and `\(second)` have the same name, \(name.prefix(60))"
  }
}
