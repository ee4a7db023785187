import CustomDump
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: whose call it is") struct AgentNamesTests {
  static let people = """
    agents:
      - {id: ana-lopez, name: Ana López, email: ana@harbour.example}
      - {id: ben-ito, name: Ben Ito}

    """

  private func desk(_ names: String...) throws -> ImportDesk {
    try .calls(of: names, people: Self.people)
  }

  @Test(arguments: [
    "ana-lopez", "Ana López", "López, Ana", "ANA LOPEZ", "ana@harbour.example", "Ana Lopez <ANA@harbour.example>",
  ])
  func isMatched(name: String) throws {
    let desk = try desk(name)
    let report = try desk.run("calls.csv")
    #expect(try desk.record("c-1")?.agent == "ana-lopez")
    expectNoDifference(report.findings, [])
    expectNoDifference(
      report.remarks, ["ana-lopez", "Ana López"].contains(name) ? [] : ["Agents: `\(name)` is ana-lopez."])
  }

  @Test func noOneIsNewWhereThePeopleCannotBeRead() throws {
    let desk = try ImportDesk.calls(of: ["Ben Ito"], people: "agents: [\n")
    try desk.put("silent.csv", "id,channel\nb,voice\n")
    let before = desk.files.tree()
    for agent in [nil, "ana-lopez"] {
      let refused = #expect(throws: Refused.self) {
        try desk.run(agent == nil ? "calls.csv" : "silent.csv", adjust: { $0.agent = agent })
      }
      expectNoDifference(
        refused?.message, "people.yaml cannot be read, so the agents cannot be checked, and nothing was taken")
      expectNoDifference(refused?.findings.first?.place?.file, "people.yaml")
    }
    expectNoDifference(desk.files.tree(), before)
    expectNoDifference(try desk.run("silent.csv").results, ["silent.csv:2": "added"])
  }

  @Test func aMailboxMatchesAnIDWhereNoAddressIsStated() throws {
    let desk = try desk("Ben.Ito@harbour.example")
    try desk.run("calls.csv")
    #expect(try desk.record("c-1")?.agent == "ben-ito")
  }

  @Test(arguments: ["Ana Lopez (4711)", "Ana Lopez; Ben Ito", "Ana Lopes", "Maria López"])
  func isRefusedWhereNothingSaysWhichOfTwo(name: String) throws {
    let desk = try desk(name)
    let report = try desk.run("calls.csv")
    expectNoDifference(report.results, ["calls.csv:2": "refused"])
    expectNoDifference(report.findings.map(\.rule), ["doubtful-agent"])
    expectNoDifference(desk.recordings, [])
  }

  @Test func aWordWithANumberIsANameBesideTheWord() throws {
    let desk = try desk("Agent", "agent 1", "agent 2")
    expectNoDifference(
      try desk.run("calls.csv").results, ["calls.csv:2": "added", "calls.csv:3": "added", "calls.csv:4": "added"])
    expectNoDifference(try ["c-1", "c-2", "c-3"].map { try desk.record($0)?.agent }, ["agent", "agent-1", "agent-2"])
    let twice = try self.desk("Kiri Tane", "Kiri Tane 2")
    expectNoDifference(try twice.run("calls.csv").results, ["calls.csv:2": "added", "calls.csv:3": "refused"])
  }

  @Test func newOnesAreNamedOnce() throws {
    let desk = try desk("Kiri Tane", "Tane, Kiri", "Jo Park", "Kiri Tane")
    let report = try desk.run("calls.csv")
    expectNoDifference(
      report.findings.map(\.message.text),
      ["people.yaml lists no agent `Kiri Tane` (kiri-tane), `Jo Park` (jo-park): taken as new"])
    expectNoDifference(report.findings.map(\.severity), [.warning])
    #expect(try desk.record("c-2")?.agent == "kiri-tane")
    #expect(desk.files.text(of: "people.yaml") == Self.people)
  }

  @Test func newOnesAreListedInTheSameChange() throws {
    let desk = try desk("Kiri Tane", "Maria López")
    try desk.run("calls.csv", adjust: { $0.agents = .new })
    #expect(desk.world.people.agents.map(\.id) == ["ana-lopez", "ben-ito", "kiri-tane", "maria-lopez"])
    #expect(desk.world.people.agent("kiri-tane")?.name == "Kiri Tane")
    #expect(try Undo().perform(in: desk.world) == "import 3 files of 2 recordings")
    #expect(desk.files.text(of: "people.yaml") == Self.people)
    expectNoDifference(desk.recordings, [])
  }

  @Test func whatATableSaysOfItselfOutlivesARefusedFirstRow() throws {
    let desk = try ImportDesk(
      ["calls.csv": "id,agent,start,Shelf\nc-1,Kiri Tane,2026-11-20 14:03,B\nc-2,Ben Ito,2026-11-20 15:03,C\n"],
      people: Self.people)
    let report = try desk.run("calls.csv", adjust: { $0.agents = .refuse })
    expectNoDifference(report.results, ["calls.csv:2": "refused", "calls.csv:3": "added"])
    expectNoDifference(report.findings.map(\.rule), ["unused-column", "assumed", "unknown-agent", "assumed-channel"])
  }

  @Test(arguments: ["ana-lopez", "Ana López", "ANA LOPEZ", "Ana", "ana@harbour.example"])
  func theOptionNamesAnAgentAsEveryOtherDoorDoes(text: String) throws {
    let desk = try ImportDesk(["silent.csv": "id\nc-1\n"], people: Self.people)
    try desk.run("silent.csv", adjust: { $0.agent = text })
    #expect(try desk.record("c-1")?.agent == "ana-lopez")
  }

  @Test(arguments: [
    ("quit", AgentPolicy.new, "`quit` is a command of the forms, and people.yaml lists no one with that id"),
    ("eva-ruiz", .new, "people.yaml lists `eva-ruiz` as an evaluator, not as an agent"),
    ("Zed", .new, "people.yaml does not list the agent `Zed`"),
    ("kiri-tane", .refuse, "people.yaml lists no agent `kiri-tane`"),
  ])
  func theOptionIsRefusedWhereItNamesNoAgent(text: String, policy: AgentPolicy, message: String) throws {
    let desk = try ImportDesk(
      ["silent.csv": "id\nc-1\n"], people: Self.people + "evaluators:\n  - {id: eva-ruiz, name: Eva Ruiz}\n")
    let refused = #expect(throws: Refused.self) {
      try desk.run(
        "silent.csv",
        adjust: {
          $0.agent = text
          $0.agents = policy
        })
    }
    #expect(refused?.message == message)
    expectNoDifference(desk.recordings, [])
  }

  @Test func aNewAgentOfTheOptionIsListed() throws {
    let desk = try ImportDesk(["silent.csv": "id\nc-1\n"], people: Self.people)
    try desk.run(
      "silent.csv",
      adjust: {
        $0.agent = "kiri-tane"
        $0.agents = .new
      })
    #expect(desk.world.people.agents.map(\.id) == ["ana-lopez", "ben-ito", "kiri-tane"])
  }

  @Test func unknownOnesAreRefusedIfOneSaysSo() throws {
    let desk = try desk("Kiri Tane", "Ben Ito")
    expectNoDifference(
      try desk.run("calls.csv", adjust: { $0.agents = .refuse }).results,
      ["calls.csv:2": "refused", "calls.csv:3": "added"])
    expectNoDifference(desk.recordings, ["c-2.json"])
  }

  @Test func aPersonIsAskedOnceAName() throws {
    let desk = try desk("Ana Lopes", "Kiri Tane", "Ana Lopes", "Jo Park", "Lee Wu")
    var asked: [String] = []
    let answers: [String: AgentReply] = ["Ana Lopes": .known("ana-lopez"), "Kiri Tane": .leaveOut, "Jo Park": .allNew]
    let report = try desk.run(
      "calls.csv",
      asking: { question in
        let candidates = (question.doubt?.candidates ?? []).map(\.id)
        asked.append("\(question.name) \(question.count) \(candidates) \(question.newID ?? "")")
        return answers[question.name]
      })
    expectNoDifference(
      asked,
      [#"Ana Lopes 2 ["ana-lopez"] ana-lopes"#, "Kiri Tane 1 [] kiri-tane", "Jo Park 1 [] jo-park"])
    expectNoDifference(report.count(.added), 4)
    #expect(try desk.record("c-3")?.agent == "ana-lopez")
    #expect(desk.world.people.agents.map(\.id) == ["ana-lopez", "ben-ito", "jo-park", "lee-wu"])
  }

  @Test(arguments: [("Ольга Иванова", "olga-ivanova"), ("田中 花子", "tian-zhong-hua-zi"), ("ខ្មែរ", "name-")])
  func namesInAnyScriptGetAnID(name: String, id: String) throws {
    let desk = try desk(name)
    try desk.run("calls.csv")
    let record = try #require(try desk.record("c-1"))
    #expect(record.agent?.hasPrefix(id) ?? false, "\(record.agent ?? "")")
    #expect(record.metadata?["agent"] == .string(name))
  }
}
