public import Foundation
public import QualityModel

/// Reads who is who: `people.yaml`.
public enum PeopleReader {
  /// Returns the people that the bytes hold, with every finding.
  ///
  /// People who could not be read are left out, and the others are there: a mistyped date should not make everybody a
  /// stranger. A text that cannot be read at all has no value.
  public static func read(_ bytes: Data, file: String = "people.yaml") -> Reading<People> {
    let text = MarkedText(yaml: bytes, file: file)
    guard let root = text.root else { return Reading(value: nil, findings: text.findings) }
    var shapes = ShapeReader(text)
    let people = shapes.people(root)
    return Reading(value: people, findings: shapes.findings.inOrderOfFile)
  }
}

extension ShapeReader {
  fileprivate mutating func people(_ root: MarkedNode) -> People? {
    let known = ["agents", "evaluators", "coaches"]
    guard let fields = fields(of: root, at: [], what: "the list of people", known: known) else { return nil }
    return People(
      agents: agents(in: fields), evaluators: persons("evaluators", in: fields, what: "an evaluator"),
      coaches: persons("coaches", in: fields, what: "a coach"))
  }

  private mutating func agents(in fields: Fields) -> [People.Agent] {
    let known = ["id", "name", "team", "started", "motivators", "prefers"]
    var seen: Set<String> = []
    return list("agents", in: fields).compactMap { path, node in
      guard let fields = self.fields(of: node, at: path, what: "an agent", known: known) else { return nil }
      let id = personID(in: fields, of: "an agent", longest: Identifier.longestAgent, seen: &seen)
      let (name, team) = (line("name", in: fields), line("team", in: fields))
      let (started, motivators) = (day("started", in: fields)?.description, texts("motivators", in: fields))
      let prefers = prose("prefers", in: fields)
      return id.map {
        People.Agent(id: $0, name: name, team: team, started: started, motivators: motivators, prefers: prefers)
      }
    }
  }

  private mutating func persons(_ key: String, in fields: Fields, what: String) -> [People.Person] {
    var seen: Set<String> = []
    return list(key, in: fields).compactMap { path, node in
      guard let fields = self.fields(of: node, at: path, what: what, known: ["id", "name"]) else { return nil }
      let id = personID(in: fields, of: what, longest: Identifier.longest, seen: &seen)
      let name = line("name", in: fields)
      return id.map { People.Person(id: $0, name: name) }
    }
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
  fileprivate static func taken(_ id: String) -> Self { "the id `\(id)` is taken" }
}
