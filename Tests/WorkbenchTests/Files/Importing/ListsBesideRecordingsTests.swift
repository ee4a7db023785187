import CustomDump
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

/// Every day's folder has its recordings and a list of them, and names come again the next day.
@Suite("Import: a list beside another call of the same name") struct ListsBesideRecordingsTests {
  private static let list = "filename,agent,start,csat\ncall-78.vtt,Kiri Tane,2026-11-02 09:00,20\n"
  private static let days = [
    "nov1/call-78.vtt": ImportDesk.timed, "nov2/call-78.vtt": ImportDesk.other, "nov2/meta.csv": list,
  ]

  @Test func itsRowGoesWithTheFileThatWasRefused() throws {
    let desk = try ImportDesk(Self.days)
    let report = try desk.run("")
    expectNoDifference(
      report.results,
      ["nov1/call-78.vtt": "added", "nov2/call-78.vtt": "refused", "nov2/meta.csv:2": "refused"])
    expectNoDifference(Set(report.findings.filter { $0.severity == .error }.map(\.rule)), ["same-name-other-folder"])
    #expect(try desk.record("call-78")?.customer == nil)
    #expect(try desk.record("call-78")?.startedAt == nil)
  }

  @Test func alsoInALaterImport() throws {
    let desk = try ImportDesk(Self.days)
    try desk.run("nov1")
    let before = desk.files.tree()
    expectNoDifference(
      try desk.run("nov2").results, ["nov2/call-78.vtt": "refused", "nov2/meta.csv:2": "refused"])
    expectNoDifference(try desk.run("nov2/meta.csv").results, ["nov2/meta.csv:2": "refused"])
    expectNoDifference(desk.files.tree(), before)
  }

  @Test func theListMayComeBeforeTheOtherRecording() throws {
    let desk = try ImportDesk(Self.days)
    try desk.run("nov2/meta.csv")
    expectNoDifference(try desk.run("nov1").results, ["nov1/call-78.vtt": "refused"])
    expectNoDifference(try desk.run("nov2/call-78.vtt").results, ["nov2/call-78.vtt": "added"])
  }

  @Test func neitherListCorrectsTheOther() throws {
    let desk = try ImportDesk(Self.days)
    try desk.put("nov1/meta.csv", "filename,agent,start,csat\ncall-78.vtt,Ana Lopez,2026-11-01 09:00,80\n")
    let report = try desk.run("")
    expectNoDifference(report.results["nov1/meta.csv:2"], "added")
    expectNoDifference(report.results["nov2/meta.csv:2"], "refused")
    #expect(try desk.record("call-78")?.customer?.rating == 80)
  }

  @Test func aFolderBeforeTheNameSaysWhichIsMeant() throws {
    let desk = try ImportDesk(Self.days)
    try desk.put("all.csv", "filename,agent,Queue\nnov1/call-78.vtt,Kiri Tane,first\n")
    try desk.put("rest.csv", "filename,agent,Queue\nnov2/call-78.vtt,Kiri Tane,second\n")
    let results = try desk.run("").results
    expectNoDifference([results["all.csv:2"], results["rest.csv:2"]], ["added", "refused"])
    #expect(try desk.record("call-78")?.metadata?["Queue"] == .string("first"))
  }

  @Test func aListAboveTwoCallsOfTheNameDoesNotSayWhich() throws {
    let desk = try ImportDesk(Self.days)
    try desk.put("all.csv", "filename,agent\ncall-78.vtt,Kiri Tane\n")
    expectNoDifference(try desk.run("").results["all.csv:2"], "refused")
  }

  @Test(arguments: ["all.csv", "lists/all.csv", "nov1/lists/all.csv"])
  func aListWithoutRecordingsOfItsOwnIsAboutAnyFolder(list: String) throws {
    let desk = try ImportDesk(["nov1/call-78.vtt": ImportDesk.timed, list: Self.list])
    expectNoDifference(try desk.run("").results[list + ":2"], "added")
    let later = try ImportDesk(["nov1/call-78.vtt": ImportDesk.timed, list: Self.list])
    try later.run("nov1/call-78.vtt")
    expectNoDifference(try later.run(list).results[list + ":2"], "completed")
  }

  @Test func aRowThatNamesAFileIsNotAboutRecordingsElsewhere() throws {
    let desk = try ImportDesk([
      "nov1/call-78.vtt": ImportDesk.timed, "nov2/call-79.vtt": ImportDesk.other, "nov2/meta.csv": Self.list,
      "nov2/ids.csv": "id,Queue\ncall-78,bikes\n",
    ])
    try desk.run("nov1")
    let results = try desk.run("nov2").results
    expectNoDifference([results["nov2/meta.csv:2"], results["nov2/ids.csv:2"]], ["refused", "completed"])
  }

  @Test func theRowOfAFileThatWasNotTakenSaysSo() throws {
    let desk = try ImportDesk([
      "mon/1.vtt": ImportDesk.timed, "tue/1.vtt": ImportDesk.other,
      "list.csv": "file,agent\nmon/1.vtt,Kiri Tane\ntue/1.vtt,Kiri Tane\n",
    ])
    let report = try desk.run("")
    expectNoDifference(
      report.results,
      ["list.csv:2": "added", "list.csv:3": "refused", "mon/1.vtt": "added", "tue/1.vtt": "refused"])
    let finding = try #require(report.findings.first { $0.place?.line == 3 })
    expectNoDifference(
      finding.message.text, "the row is about `tue/1.vtt`, which was not taken, since there is a `1` in `mon` too")
    expectNoDifference(finding.help, "do what is said of that file; if its name changes, change it in the row too")
  }

  @Test func aRecordingAndATranscriptInTwoFoldersMayBeTwoHalves() throws {
    let desk = try ImportDesk(["tr/1.vtt": ImportDesk.timed])
    try desk.files.write(ImportDesk.silence(seconds: 10), to: "in/au/1.wav")
    let report = try desk.run("")
    expectNoDifference(report.results, ["au/1.wav": "added", "tr/1.vtt": "refused"])
    let finding = try #require(report.findings.first)
    expectNoDifference(
      finding.message.text, "this may be the other half of in/au/1.wav, or of another call of that name")
    expectNoDifference(
      finding.help,
      "if the folders hold the two halves of the same calls, name them `audio` and `transcripts`; otherwise rename one of "
        + "the files")
  }
}
