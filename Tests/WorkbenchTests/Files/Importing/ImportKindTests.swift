import CustomDump
import Insights
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: what the files are") struct ImportKindTests {
  @Test func whatIsReadLaterIsRefusedByName() throws {
    let desk = try ImportDesk(["a.csv": "id\na\n"])
    let error = #expect(throws: NotReadYet.self) { try desk.run("a.csv", adjust: { $0.kind = .surveys }) }
    #expect(error?.message == "surveys are not read yet")
  }

  @Test func aListOfEvaluationsIsNoListOfCalls() throws {
    let list =
      "Evaluation,Agent,Score,Band,Status,Contact,Rubric,Interaction,Evaluator,Failed\ne-1,a,80,Good,,,r 1,c,e,\n"
    let desk = try ImportDesk(["list.csv": list])
    let report = try desk.run("list.csv")
    expectNoDifference(report.findings.map(\.rule), ["evaluation-table"])
    expectNoDifference(report.outcomes.map(\.takenAs), ["evaluations"])
    expectNoDifference(desk.recordings, [])
  }

  @Test func whatItCannotBeIsRefused() throws {
    let desk = try ImportDesk([
      "call.vtt": ImportDesk.timed, "a.csv": "id,channel\na,voice\n",
      "b.csv": "WEBVTT\n\n00:01.000 --> 00:02.000\nHi.\n",
    ])
    let calls = try desk.run("call.vtt", "a.csv", adjust: { $0.kind = .calls })
    expectNoDifference(calls.results, ["call.vtt": "refused", "a.csv:2": "added"])
    expectNoDifference(try desk.run("b.csv", adjust: { $0.kind = .transcripts }).outcomes.map(\.takenAs), ["WebVTT"])
  }

  @Test func aBrokenRecordIsLeftAlone() throws {
    let desk = try ImportDesk(["k.csv": "id,channel\nk,voice\n"])
    try desk.files.write("{", to: "recordings/k.json")
    expectNoDifference(try desk.run("k.csv").results, ["k.csv:2": "refused"])
    #expect(desk.files.text(of: "recordings/k.json") == "{")
  }

  @Test func aNumberThatIsWrittenOtherwiseIsNoDifference() throws {
    let record =
      #"{"format": "sidetone.interaction/1", "id": "k", "channel": "voice", "metadata": {"levels": [1.0, 2.5]}}"#
    let desk = try ImportDesk(["k.json": record])
    try desk.run("k.json")
    expectNoDifference(try desk.run("k.json").results, ["k.json": "unchanged"])
  }
}
