import CustomDump
import Recordings
import Testing

@Suite("Files that were joined, with the byte-order mark of each") struct JoinedFilesTests {
  @Test func theMarkIsNotInTheNameOfASpeaker() {
    let reading = read("Agent: hi\n\u{FEFF}Customer: yo\nAgent: ok\n", as: "a.txt")
    expectNoDifference(reading.lines, ["1 ?-? Agent: hi", "2 ?-? Customer: yo", "3 ?-? Agent: ok"])
  }
}
