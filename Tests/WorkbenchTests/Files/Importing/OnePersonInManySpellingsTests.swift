import CustomDump
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: one person in many spellings") struct OnePersonInManySpellingsTests {
  private static let spellings = ["Kiri Tane", "Tane, Kiri", "KIRI TANE", "kiri.tane@example.com"]

  @Test func isAddedOnceBesideAPersonOfALongerName() throws {
    let people = "agents:\n  - {id: kiri-tane-brown, name: Kiri Tane Brown}\n"
    let desk = try ImportDesk.calls(of: Self.spellings, people: people)
    try desk.run("calls.csv", adjust: { $0.agents = .new })
    expectNoDifference(desk.world.people.agents.map(\.id), ["kiri-tane-brown", "kiri-tane"])
    expectNoDifference(Set(try (1...4).map { try desk.record("c-\($0)")?.agent }), ["kiri-tane"])
  }

  @Test func ofTwoNewPeopleOfOneNameTheNameAloneIsNeither() throws {
    let desk = try ImportDesk.calls(of: ["Kiri Tane <kiri@a.example>", "Kiri Tane <kiri@b.example>", "Tane, Kiri"])
    let report = try desk.run("calls.csv", adjust: { $0.agents = .new })
    expectNoDifference(
      report.results, ["calls.csv:2": "added", "calls.csv:3": "added", "calls.csv:4": "refused"])
    expectNoDifference(desk.world.people.agents.map(\.id), ["kiri-tane", "kiri-tane-2"])
  }

  @Test(arguments: ["Kiri Tane", "kiri.tane@example.com"])
  func ofTwoListedPeopleOfOneNameNeitherIsChosen(name: String) throws {
    let people = "agents:\n  - {id: kiri-tane, name: Kiri Tane}\n  - {id: kiri-tane-2, name: Kiri Tane}\n"
    let desk = try ImportDesk.calls(of: [name], people: people)
    let report = try desk.run("calls.csv")
    expectNoDifference(report.findings.map(\.rule), ["doubtful-agent"])
    expectNoDifference(desk.recordings, [])
  }

  @Test func anAddressThatIsStatedDecidesBetweenThem() throws {
    let people = """
      agents:
        - {id: kiri-tane, name: Kiri Tane, email: kiri.tane@example.com}
        - {id: kiri-tane-2, name: Kiri Tane}

      """
    let desk = try ImportDesk.calls(of: ["kiri.tane@example.com"], people: people)
    try desk.run("calls.csv")
    #expect(try desk.record("c-1")?.agent == "kiri-tane")
  }

  @Test func isListedWithTheFamilyNameLast() throws {
    let desk = try ImportDesk.calls(of: ["López, Ana"])
    try desk.run("calls.csv", adjust: { $0.agents = .new })
    expectNoDifference(desk.world.people.agents.map(\.name), ["Ana López"])
  }
}
