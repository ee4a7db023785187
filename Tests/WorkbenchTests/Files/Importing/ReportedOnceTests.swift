import CustomDump
import Insights
import QualityModel
import Testing

@testable import Workbench

@Suite("Import: recordings that may be two channels of one call") struct ChannelPairsTests {
  private func found(_ files: [(name: String, seconds: Double)]) -> Finding? {
    ChannelPairs(
      among: files.map { file in
        ImportedPart(
          outcome: .init(file: "in/\(file.name).wav", action: .added), source: .audio, name: file.name, home: "in",
          facts: SourcedInteraction(Interaction(id: file.name, channel: .voice, duration: file.seconds)))
      }
    ).finding
  }

  @Test func ofOneNameAndLengthAreSaidOnce() throws {
    let finding = try #require(
      found([("c-1_agent", 60), ("c-1_caller", 60.1), ("c-2-left", 9), ("c-2-right", 9), ("c-3_agent", 5)]))
    expectNoDifference(finding.rule, "two-channels")
    expectNoDifference(finding.severity, .warning)
    #expect(finding.message.text.hasPrefix("`c-1_agent.wav` and `c-1_caller.wav` and 1 more pair last as long"))
  }

  @Test(arguments: [
    [("c-1_agent", 60.0), ("c-1_caller", 70)], [("c-1_agent", 60), ("c-2_caller", 60)],
    [("c-1_agent", 60), ("c-1_agent-2", 60)], [("a-1", 60), ("a-2", 60)],
  ])
  func othersAreNot(_ files: [(String, Double)]) { #expect(found(files.map { (name: $0.0, seconds: $0.1) }) == nil) }
}

@Suite("Import: agents who are taken as new") struct UnlistedAgentsTests {
  @Test func areNotSaidAgainWhereNothingIsAdded() throws {
    let desk = try ImportDesk.calls(of: ["Mira Berg"])
    expectNoDifference(try desk.run("calls.csv").findings.map(\.rule), ["unknown-agent"])
    expectNoDifference(try desk.run("calls.csv").findings, [])
  }
}

@Suite("Import: outcomes of rows") struct OutcomeLinesTests {
  @Test func aFileWithAColonInItsNameIsNotARow() throws {
    let desk = try ImportDesk(["call:7": ImportDesk.timed, "calls.csv": "id,channel\nc-1,voice\n"])
    let report = try desk.run("")
    expectNoDifference(report.outcomes.map(\.line), [nil, 2])
    expectNoDifference(report.outcomes.map(\.file), ["in/call:7", "in/calls.csv"])
  }
}

@Suite("Import: the same files at the same time") struct SimultaneousImportsTests {
  @Test func onlyTheOneThatWroteThemSaysSo() throws {
    let desk = try ImportDesk([
      "calls.csv": "id,channel\nc-1,voice\n", "asked.csv": ImportDesk.list(of: ["Mira Berg"], from: 2),
    ])
    let report = try desk.run(
      "",
      asking: { _ in
        // While one import asks, another one brings the same call in.
        try desk.run("calls.csv")
        return .new
      })
    expectNoDifference(report.results, ["calls.csv:2": "unchanged", "asked.csv:2": "added"])
  }
}
