import CustomDump
import Insights
import QualityModel
import Testing

@testable import Workbench

@Suite("Import: a file that is read again in another way") struct ReadAgainTests {
  @Test func theSameFileReadWithAnotherOptionNamesTheWayThatWorks() throws {
    let desk = try ImportDesk(["amb.txt": "[02:58] Agent: hello there\n[03:04] Customer: good evening\n"])
    let first = try desk.run("amb.txt")
    #expect(first.findings.contains { $0.help == "to override: `--channel chat`" })
    let again = try desk.run("amb.txt", adjust: { $0.channel = .chat })
    expectNoDifference(again.results, ["amb.txt": "refused"])
    let finding = try #require(again.findings.first { $0.rule == "medium-differs" })
    #expect(finding.help.hasPrefix("to read it with other options: `undo`, if its import was the last change, else"))
    _ = try Undo().perform(in: desk.world)
    expectNoDifference(try desk.run("amb.txt", adjust: { $0.channel = .chat }).results, ["amb.txt": "added"])
  }

  @Test func aCorrectedTranscriptIsNotTakenAndWhyIsSaid() throws {
    let desk = try ImportDesk(["call.vtt": ImportDesk.timed])
    try desk.run("call.vtt")
    try desk.put("call.vtt", ImportDesk.timed.replacing("came off again", with: "broke"))
    for updates in [false, true] {
      let report = try desk.run("call.vtt", adjust: { $0.updates = updates })
      expectNoDifference(report.results, ["call.vtt": "refused"])
      let finding = try #require(report.findings.first { $0.rule == "medium-differs" })
      expectNoDifference(
        finding.message.text,
        "recordings/call.vtt is there already with other words from line 2 on, and media are never replaced")
      let why = "`--update` replaces facts alone: `undo` could not bring the earlier file back; "
      expectNoDifference(finding.help.hasPrefix(why + "to take this one: move recordings/call.vtt away"), updates)
      expectNoDifference(finding.help.hasPrefix("to take this one: move recordings/call.vtt away"), !updates)
    }
  }
}
