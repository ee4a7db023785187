import CustomDump
import Notation
import QualityModel
import Recordings
import Testing

@Suite("Two columns for one fact") struct RivalColumnsTests {
  @Test(arguments: [
    ("CSAT", "Customer Rating", "80", "90", "`Customer Rating` and `CSAT` could each be rating"),
    ("Duration", "Length", "80 s", "90 s", "`Duration` and `Length` could each be duration"),
    (
      "Start Time", "Started", "2026-11-20T14:03:11Z", "2026-11-20T15:03:11Z",
      "`Started` and `Start Time` could each be startedAt"
    ),
  ])
  func thatDifferAreNotTaken(first: String, second: String, one: String, other: String, message: String) throws {
    let text = "id,\(first),\(second)\na,\(one),\(other)\n"
    let metadata = read(text)
    expectNoDifference(metadata.findings.map(\.message.text), ["\(message), so none was taken"])
    expectNoDifference(metadata.findings.map(\.rule), ["ambiguous-column"])
    expectNoDifference(
      metadata.rows.map(\.interaction.metadata), [[first: .string(one), second: .string(other)]])
  }

  @Test func thatAgreeAreOne() {
    let repeated = read("id,CSAT,Customer Rating\na,80,80\nb,,90\n")
    expectNoDifference(repeated.rows.map(\.interaction.customer?.rating), [80, 90])
    expectNoDifference(repeated.findings, [])
  }

  @Test func aMoreExactTitleOrAnotherFactIsNotARival() {
    let metadata = read(
      "id,Duration,Talk Time,Start Time,Created At,Team,Department\n"
        + "a,90 s,80 s,2026-11-20T14:03:11Z,2026-11-20T14:03:09Z,blue,care\n")
    expectNoDifference(metadata.rows.map(\.interaction.duration), [90])
    expectNoDifference(metadata.rows.map(\.interaction.team), ["blue"])
    expectNoDifference(metadata.findings.map(\.rule), ["unused-column"])
  }

  @Test func aNumberBesideANameIsTheAgentsID() {
    let metadata = read("id,Agent,Agent Name\na,4711,Ana López\nb,4712,Ben Ito\n")
    expectNoDifference(metadata.rows.map(\.agentName), ["Ana López", "Ben Ito"])
    expectNoDifference(metadata.rows.map(\.agentID), ["4711", "4712"])
    expectNoDifference(metadata.findings, [])
  }

  @Test func twoNamesAreNotOneAgent() {
    let metadata = read("id,Agent,Agent Name\na,Ana López,Ben Ito\n")
    expectNoDifference(metadata.rows.map(\.agentName), [nil])
    expectNoDifference(metadata.findings.map(\.rule), ["ambiguous-column"])
  }

  @Test func idsThatComeToOneAreTwoCalls() {
    let metadata = read("id,reason\nX/1,repair\nX 1,sale\nX/1,again\n")
    expectNoDifference(metadata.rows.map(\.sourceID), ["X/1"])
    expectNoDifference(
      metadata.leftOut.map(\.reason),
      ["`X 1` gives the id `x-1`, which `X/1` on line 2 has", "the id `x-1` was used on line 2 already"])
    expectNoDifference(metadata.leftOut.map(\.help).first, "rename one of them")
  }

  @Test func messagesThatAreSortedByTimeAreAnAssumption() throws {
    let rows = "x,2026-11-20T10:00:30Z,Agent,second\nx,2026-11-20T10:00:10Z,Customer,first\n"
    let metadata = read("id,time,sender,message\n" + rows, try ReadingOptions(mapping: ["start=time"]))
    expectNoDifference(metadata.rows.first?.transcript?.lines.map(\.text), ["first", "second"])
    expectNoDifference(
      metadata.findings.map(\.message.text),
      ["assumed: the messages of `x` go by their times, not by the order of the file"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: import a copy without `time`"])
  }
}
