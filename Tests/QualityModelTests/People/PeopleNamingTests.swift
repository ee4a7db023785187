import QualityModel
import Testing

@Suite("Who is meant by a name") struct PeopleNamingTests {
  let people = People(
    agents: [
      .init(id: "zoe-marsh", name: "Zoë Marsh"), .init(id: "li-wei", name: "Li Wei", email: "wei.li@example.org"),
      .init(id: "a1", name: "Sam Okoro"), .init(id: "a2", name: "Sam Okoro"),
    ], evaluators: [.init(id: "zoe-marsh"), .init(id: "e-voss", name: "E. Voss")])

  @Test(arguments: [
    ("zoe-marsh", ["zoe-marsh"]), ("Zoe Marsh", ["zoe-marsh"]), ("MARSH, ZOË", ["zoe-marsh"]),
    ("zoe.marsh@example.org", ["zoe-marsh"]), ("Wei.Li@example.org", ["li-wei"]), ("Li, Wei", ["li-wei"]),
    ("Sam Okoro", ["a1", "a2"]), ("a2", ["a2"]), ("E. Voss", []), ("Marsh", []), ("", []), ("@", []),
  ]) func anAgentIsMeant(name: String, ids: [String]) {
    #expect(people.persons(named: name, as: .agent).map(\.id) == ids)
  }

  @Test func rolesAreOnesOwn() {
    #expect(people.roles(of: "zoe-marsh") == [.agent, .evaluator])
    #expect(people.roles(of: "e-voss") == [.evaluator])
    #expect(people.roles(of: "nobody").isEmpty)
    #expect(people.listsAnyone(as: .agent) && !people.listsAnyone(as: .coach))
  }
}
