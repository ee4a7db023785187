package import Foundation
import Notation
package import QualityModel

/// Reads who is who: `people.yaml`.
package enum PeopleReader {
  /// Returns the people that the bytes hold, with every finding.
  ///
  /// People who could not be read are left out, and the others are there: a mistyped date should not make everyone a
  /// stranger. A text that cannot be read at all has no value.
  package static func read(_ bytes: Data, file: String = "people.yaml") -> Reading<People> {
    let text = MarkedText(yaml: bytes, file: file)
    guard let root = text.root else { return Reading(value: nil, findings: text.findings) }
    var shapes = ShapeReader(text)
    let people = shapes.people(root)
    return Reading(value: people, findings: shapes.findings.inOrderOfFile)
  }
}

extension ShapeReader {
  fileprivate mutating func people(_ root: MarkedNode) -> People? {
    let known = People.Role.allCases.map(\.key)
    guard let fields = fields(of: root, at: [], what: "the list of people", known: known) else { return nil }
    return People(
      agents: agents(in: fields), evaluators: persons(.evaluator, in: fields), coaches: persons(.coach, in: fields),
      leads: persons(.lead, in: fields), trainers: persons(.trainer, in: fields))
  }

  private mutating func agents(in fields: Fields) -> [People.Agent] {
    let known = ["id", "name", "team", "started", "motivators", "prefers", "email", "left", "hired-through"]
    var seen: Set<String> = []
    return list("agents", in: fields).compactMap { path, node in
      guard let fields = self.fields(of: node, at: path, what: "an agent", known: known) else { return nil }
      let id = personID(in: fields, of: "an agent", longest: Identifier.longestAgent, seen: &seen)
      let (name, team) = (line("name", in: fields), line("team", in: fields))
      let (started, motivators) = (day("started", in: fields)?.description, texts("motivators", in: fields))
      let (prefers, hiredThrough) = (prose("prefers", in: fields), line("hired-through", in: fields))
      let (email, left) = (email(in: fields), day("left", in: fields)?.description)
      return id.map {
        People.Agent(
          id: $0, name: name, team: team, started: started, motivators: motivators, prefers: prefers, email: email,
          left: left, hiredThrough: hiredThrough)
      }
    }
  }

  private mutating func persons(_ role: People.Role, in fields: Fields) -> [People.Person] {
    var seen: Set<String> = []
    return list(role.key, in: fields).compactMap { path, node in
      let known = ["id", "name", "email", "left"]
      guard let fields = self.fields(of: node, at: path, what: role.one, known: known) else { return nil }
      let id = personID(in: fields, of: role.one, longest: role.longestID, seen: &seen)
      let (name, email) = (line("name", in: fields), email(in: fields))
      let left = day("left", in: fields)?.description
      return id.map { People.Person(id: $0, name: name, email: email, left: left) }
    }
  }

  /// Returns a mail address; what cannot be one is noted.
  private mutating func email(in fields: Fields) -> String? {
    guard let text = line("email", in: fields) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(where: \.isWhitespace) else {
      refuse(.notAnAddress(text), help: "write it as ana.lopez@example.com", "email", in: fields)
      return nil
    }
    return text
  }

  /// Returns an id that is one and was not taken before; anything else is noted.
  private mutating func personID(
    in fields: Fields, of what: String, longest: Int, seen: inout Set<String>
  ) -> String? {
    guard let id = id(in: fields, of: what, longest: longest), Identifier.isValid(id, longest: longest) else {
      return nil
    }
    guard seen.insert(id).inserted else {
      refuse(.taken(id), help: "give one of the two another id", "id", in: fields)
      return nil
    }
    return id
  }
}

extension Finding.Message {
  fileprivate static func notAnAddress(_ text: String) -> Self {
    "`email` should be a mail address, not `\(text.prefix(60))`"
  }
  fileprivate static func taken(_ id: String) -> Self { "the id `\(id)` is taken" }
}
