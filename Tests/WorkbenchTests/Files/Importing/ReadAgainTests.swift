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
}
