import CustomDump
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: names that may be somebody else's") struct AgentDoubtTests {
  static let people = """
    agents:
      - {id: ana-lopez, name: Ana López, email: ana@harbour.example}
    evaluators:
      - {id: eva-ruiz, name: Eva Ruiz}
    leads: [{id: leo, name: Leo Falk}]

    """

  @Test(arguments: ["Ana", "Ana L.", "Ana Lopez Garcia", "alopez", "lopeza", "Ana L", "analopez2"])
  func aShorterOrLongerWritingOfANameIsAskedAbout(name: String) throws {
    let desk = try ImportDesk.calls(of: [name], people: Self.people)
    let report = try desk.run("calls.csv")
    expectNoDifference(report.findings.map(\.rule), ["doubtful-agent"])
    expectNoDifference(desk.recordings, [])
  }

  @Test(arguments: ["Anabel Ruiz Gil", "A", "An Lo", "Mira Berg", "lopa", "<script>alert(1)</script>"])
  func anotherNameIsNew(name: String) throws {
    let desk = try ImportDesk.calls(of: [name], people: Self.people)
    expectNoDifference(try desk.run("calls.csv").results, ["calls.csv:2": "added"])
  }

  @Test func aNumberIsResolvedByTheNameBesideIt() throws {
    let desk = try ImportDesk(
      ["calls.csv": "id,agent id,agent name,channel\nc-1,4711,\"López, Ana\",voice\nc-2,4712,Mira Berg,voice\n"],
      people: Self.people)
    try desk.run("calls.csv")
    expectNoDifference(try ["c-1", "c-2"].map { try desk.record($0)?.agent }, ["ana-lopez", "mira-berg"])
    #expect(try desk.record("c-1")?.metadata?["agent-id"] == .string("4711"))
  }

  @Test func anIDAndANameOfTwoListedAgentsAreRefused() throws {
    let desk = try ImportDesk(
      ["calls.csv": "id,agent id,agent name,channel\nG1,ben-ito,Ana López,voice\nG2,ben-ito,Ben Ito,voice\n"],
      people: "agents:\n  - {id: ana-lopez, name: Ana López}\n  - {id: ben-ito, name: Ben Ito}\n")
    let report = try desk.run("calls.csv")
    expectNoDifference(report.results, ["calls.csv:2": "refused", "calls.csv:3": "added"])
    expectNoDifference(
      report.findings.map(\.message.text),
      ["the agent is `ben-ito` by id and `Ana López` (ana-lopez) by name, who are two people"])
    expectNoDifference(desk.recordings, ["g2.json"])
  }

  @Test func oneNameWithTwoNumbersIsTwoPeople() throws {
    let desk = try ImportDesk(
      ["calls.csv": "id,agent id,agent name,channel\nc-1,71,Mira Berg,voice\nc-2,72,Mira Berg,voice\n"])
    try desk.run("calls.csv")
    expectNoDifference(try ["c-1", "c-2"].map { try desk.record($0)?.agent }, ["71", "72"])
    #expect(try desk.record("c-1")?.metadata?["agent-name"] == .string("Mira Berg"))
  }

  @Test func aRehearsalSaysWhoWouldBeListed() throws {
    let desk = try ImportDesk.calls(of: ["Mira Berg"])
    let report = try desk.run("calls.csv", adjust: { ($0.agents, $0.isRehearsal) = (.new, true) })
    expectNoDifference(report.remarks, ["people.yaml would list mira-berg from now on."])
    expectNoDifference(desk.world.people.agents, [])
  }

  @Test func twoNamesOfOneIDAreTwoPeople() throws {
    let desk = try ImportDesk.calls(of: ["张伟", "张薇", "张伟"])
    let report = try desk.run("calls.csv")
    expectNoDifference(
      report.results, ["calls.csv:2": "added", "calls.csv:3": "refused", "calls.csv:4": "added"])
    let refusal = try #require(report.findings.first { $0.rule == "doubtful-agent" })
    #expect(refusal.message.text == "the agent `张薇` gives the id `zhang-wei`, which `张伟` has")
    #expect(refusal.help.contains("`--agents new` adds a new agent as `zhang-wei-2`"))
    #expect(try desk.record("c-3")?.agent == "zhang-wei")
  }

  @Test func theSecondMayComeInALaterImport() throws {
    let desk = try ImportDesk.calls(of: ["张伟"])
    try desk.run("calls.csv")
    try desk.put("later.csv", ImportDesk.list(of: ["张薇", "张伟"], from: 2))
    let report = try desk.run("later.csv")
    expectNoDifference(report.results, ["later.csv:2": "refused", "later.csv:3": "added"])
    #expect(report.findings.contains { $0.message.text.hasSuffix("gives the id `zhang-wei`, which `张伟` has") })
    #expect(try desk.record("c-3")?.agent == "zhang-wei")
  }

  @Test func anIDThatPeopleListForAnotherNameIsTaken() throws {
    let desk = try ImportDesk.calls(of: ["张薇"], people: "agents: [{id: zhang-wei, name: 张伟}]\n")
    expectNoDifference(try desk.run("calls.csv").results, ["calls.csv:2": "refused"])
  }

  @Test func newOnesGetIDsOfTheirOwnThatLast() throws {
    let desk = try ImportDesk.calls(of: ["张伟", "张薇"])
    let report = try desk.run("calls.csv", adjust: { $0.agents = .new })
    expectNoDifference(
      report.remarks, ["Agents: `张薇` is zhang-wei-2.", "people.yaml lists zhang-wei, zhang-wei-2 from now on."])
    expectNoDifference(desk.world.people.agents.map(\.name), ["张伟", "张薇"])
    try desk.put("later.csv", ImportDesk.list(of: ["张薇", "张伟"], from: 3))
    try desk.run("later.csv")
    expectNoDifference(
      try ["c-1", "c-2", "c-3", "c-4"].map { try desk.record($0)?.agent },
      ["zhang-wei", "zhang-wei-2", "zhang-wei-2", "zhang-wei"])
  }

  @Test func aPersonIsAskedAboutIt() throws {
    let desk = try ImportDesk.calls(of: ["张伟", "张薇"])
    var asked: [String] = []
    try desk.run(
      "calls.csv",
      asking: { question in
        asked.append(question.sentence)
        return .new
      })
    expectNoDifference(
      asked,
      [
        "people.yaml lists no agent `张伟`.", "The agent `张薇` gives the id `zhang-wei`, which `张伟` has.",
      ])
    #expect(try desk.record("c-2")?.agent == "zhang-wei-2")
  }

  @Test(
    arguments: [AgentPolicy.ask, .new, .refuse], ["Eva Ruiz", "Ruiz, Eva", "eva-ruiz", "eva.ruiz@harbour.example"])
  func somebodyOfAnotherRoleIsNoNewAgent(policy: AgentPolicy, name: String) throws {
    let desk = try ImportDesk.calls(of: [name], people: Self.people)
    let report = try desk.run("calls.csv", adjust: { $0.agents = policy })
    expectNoDifference(report.results, ["calls.csv:2": "refused"])
    expectNoDifference(
      report.findings.map(\.message.text),
      ["the agent `\(name)` is Eva Ruiz (eva-ruiz), whom people.yaml lists as an evaluator, not as an agent"])
    #expect(desk.files.text(of: "people.yaml") == Self.people)
    expectNoDifference(desk.recordings, [])
  }

  @Test func somebodyOfAnotherRoleMayBeAnAgentToo() throws {
    let desk = try ImportDesk.calls(of: ["Falk, Leo"], people: Self.people)
    try desk.run("calls.csv", asking: { _ in .new })
    #expect(desk.world.people.roles(of: "leo") == [.agent, .lead])
    #expect(desk.world.people.agent("leo")?.name == "Leo Falk")
    #expect(try desk.record("c-1")?.agent == "leo")
  }

  @Test func aMailboxAtAnotherAddressIsDoubtful() throws {
    let desk = try ImportDesk.calls(of: ["ana.lopez@quay.example"], people: Self.people)
    let report = try desk.run("calls.csv")
    expectNoDifference(
      report.findings.map(\.message.text),
      [
        "the agent `ana.lopez@quay.example` fits Ana López (ana-lopez), whose address is ana@harbour.example"
      ])
    expectNoDifference(desk.recordings, [])
  }

  @Test func twoAddressesWithOneMailboxAreTwoPeople() throws {
    let desk = try ImportDesk.calls(of: ["jo.park@quay.example", "jo.park@pier.example", "Jo Park"])
    expectNoDifference(
      try desk.run("calls.csv").results,
      ["calls.csv:2": "added", "calls.csv:3": "refused", "calls.csv:4": "added"])
  }

  @Test func anAddressIsNotListedAsAName() throws {
    let desk = try ImportDesk.calls(of: ["jo.park@quay.example", "Kiri Tane <kiri@quay.example>"])
    try desk.run("calls.csv", adjust: { $0.agents = .new })
    expectNoDifference(
      desk.world.people.agents,
      [
        .init(id: "jo.park", email: "jo.park@quay.example"),
        .init(id: "kiri-tane", name: "Kiri Tane", email: "kiri@quay.example"),
      ])
  }

  @Test func aMistypedAgentOfTheOptionIsCorrectedThere() throws {
    let desk = try ImportDesk(["call.vtt": ImportDesk.timed], people: Self.people)
    let refused = #expect(throws: Refused.self) { try desk.run("call.vtt", adjust: { $0.agent = "anna-lopez" }) }
    expectNoDifference(
      refused?.message, "the agent `anna-lopez` may be Ana López (ana-lopez), and nothing says which")
    expectNoDifference(refused?.help, "did you mean `ana-lopez`? `--agents new` adds a new agent")
  }
}
