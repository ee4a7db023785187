import CustomDump
import Foundation
import QualityModel
import Records
import Testing

struct PeopleReaderTests {
  @Test func everybodyIsRead() {
    let text = """
      # The people
      agents:
        - {id: ana-lopez, name: Ana López, team: billing, started: 2025-03-01, motivators: [mastery, pay], prefers: first}
        - id: bo
      evaluators: [{id: q-martin, name: Q. Martin}]
      coaches: [{id: c-ode}]
      """
    let reading = PeopleReader.read(Data(text.utf8))
    expectNoDifference(reading.findings, [])
    expectNoDifference(
      reading.value,
      People(
        agents: [
          People.Agent(
            id: "ana-lopez", name: "Ana López", team: "billing", started: "2025-03-01", motivators: ["mastery", "pay"],
            prefers: "first"), People.Agent(id: "bo"),
        ],
        evaluators: [People.Person(id: "q-martin", name: "Q. Martin")], coaches: [People.Person(id: "c-ode")]))
  }

  @Test func mistakesLeaveTheOthersKnown() {
    let long = String(repeating: "a", count: 61)
    let text = """
      agents:
        - {id: ../etc, name: X}
        - {id: \(long)}
        - {id: bo, started: 2025-02-30, tame: billing}
        - {id: bo}
        - {name: Nobody}
        - cy
      evaluators: q-martin
      coach: []
      """
    let reading = PeopleReader.read(Data(text.utf8))
    expectNoDifference(
      reading.findings.text,
      """
      people.yaml:2:10: error[bad-id]: `../etc` cannot be the id of an agent
      |   - {id: ../etc, name: X}
      |          ^^^^^^
      = use lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit, at most 60 characters
      people.yaml:3:10: error[bad-id]: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` cannot be the id of an agent
      |   - {id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = use at most 60 characters
      people.yaml:4:23: error[bad-value]: `started` should be a day, not `2025-02-30`: February 2025 has 28 days
      |   - {id: bo, started: 2025-02-30, tame: billing}
      |                       ^^^^^^^^^^
      = write it as 2025-03-01
      people.yaml:4:35: error[unknown-key]: unknown key `tame` in an agent
      |   - {id: bo, started: 2025-02-30, tame: billing}
      |                                   ^^^^
      = did you mean `name`?
      people.yaml:5:10: error[bad-value]: the id `bo` is taken
      |   - {id: bo}
      |          ^^
      = give one of the two another id
      people.yaml:6:5: error[missing-key]: an agent needs `id`
      |   - {name: Nobody}
      |     ^
      = add `id:`
      people.yaml:7:5: error[wrong-type]: expected an agent, found a single value
      |   - cy
      |     ^^
      = write it as `key: value`, one a line
      people.yaml:8:13: error[wrong-type]: `evaluators` should be a list, not a single value
      | evaluators: q-martin
      |             ^^^^^^^^
      = begin each item with `- `, or write [one, two]
      people.yaml:9:1: error[unknown-key]: unknown key `coach` in the list of people
      | coach: []
      | ^^^^^
      = did you mean `coaches`?
      """)
    expectNoDifference(reading.value, People(agents: [People.Agent(id: "bo")]))
  }

  @Test func leadsTrainersAndThoseWhoLeftAreRead() {
    let text = """
      agents: [{id: bo, email: bo@example.org, left: 2026-04-30, hired-through: a fair}]
      leads: [{id: dara, email: dara@example.org}]
      trainers: [{id: dara, left: 2026-05-31}]
      """
    let reading = PeopleReader.read(Data(text.utf8))
    expectNoDifference(reading.findings, [])
    expectNoDifference(
      reading.value,
      People(
        agents: [.init(id: "bo", email: "bo@example.org", left: "2026-04-30", hiredThrough: "a fair")],
        leads: [.init(id: "dara", email: "dara@example.org")], trainers: [.init(id: "dara", left: "2026-05-31")]))
  }

  @Test func anAddressAndADayAreChecked() {
    let text = "leads: [{id: dara, email: dara at home, left: soon, team: x}]\n"
    expectNoDifference(
      PeopleReader.read(Data(text.utf8)).findings.map(\.message.text),
      [
        "`email` should be a mail address, not `dara at home`", "`left` should be a day, not `soon`",
        "unknown key `team` in a lead",
      ])
  }

  @Test func anEmptyListIsFine() {
    expectNoDifference(PeopleReader.read(Data("# nobody yet\n".utf8)), Reading(value: People()))
    expectNoDifference(PeopleReader.read(Data()), Reading(value: People()))
  }

  @Test func thousandsOfUnknownKeysAreCountedRatherThanListed() {
    let text = (1...5000).map { "k\($0): 1\n" }.joined()
    let findings = PeopleReader.read(Data(text.utf8)).findings
    expectNoDifference(findings.count, 201)
    expectNoDifference(findings.last?.message.text, "4800 more unknown keys in the list of people")
  }
}
