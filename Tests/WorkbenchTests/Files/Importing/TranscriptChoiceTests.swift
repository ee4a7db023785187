import CustomDump
import Insights
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: the best transcript") struct TranscriptChoiceTests {
  @Test func timesAndSpeakersWinWhateverTheFilesAreCalled() throws {
    let desk = try ImportDesk(["call.txt": ImportDesk.bare, "call.vtt": ImportDesk.timed])
    let report = try desk.run("")
    expectNoDifference(report.results, ["call.txt": "not-read", "call.vtt": "added"])
    expectNoDifference(report.outcomes[0].remarks, ["call.vtt is read: it has times and speakers"])
    expectNoDifference(desk.recordings, ["call.json", "call.vtt"])
    #expect(try ReadRecording("call").perform(in: desk.world).transcript?.speakers == ["Agent", "Customer"])
  }

  @Test func aBetterOneThatComesLaterIsRead() throws {
    let desk = try ImportDesk(["call.txt": ImportDesk.bare, "call.vtt": ImportDesk.timed])
    try desk.run("call.txt")
    expectNoDifference(try desk.run("call.vtt").results, ["call.vtt": "added"])
    #expect(try ReadRecording("call").perform(in: desk.world).transcript?.duration == 9)
    expectNoDifference(try desk.run("").results, ["call.txt": "unchanged", "call.vtt": "unchanged"])
  }

  @Test func aPoorerOneThatComesLaterIsNotCopied() throws {
    let desk = try ImportDesk(["call.txt": ImportDesk.bare, "call.vtt": ImportDesk.timed])
    try desk.run("call.vtt")
    let report = try desk.run("call.txt")
    expectNoDifference(report.results, ["call.txt": "not-read"])
    expectNoDifference(report.outcomes[0].remarks, ["recordings/call.vtt is read: it has times and speakers"])
    expectNoDifference(desk.recordings, ["call.json", "call.vtt"])
  }

  @Test func theBestIsReadOfFilesThatSomeonePutThere() throws {
    let desk = try ImportDesk()
    try desk.files.write(
      #"{"channel": "voice", "format": "sidetone.interaction/1", "id": "k"}"#, to: "recordings/k.json")
    try desk.files.write(ImportDesk.bare, to: "recordings/k.srt.txt")
    try desk.files.write(ImportDesk.bare, to: "recordings/k.txt")
    try desk.files.write(ImportDesk.timed, to: "recordings/k.vtt")
    #expect(try ReadRecording("k").perform(in: desk.world).transcript?.speakers == ["Agent", "Customer"])
  }
}
