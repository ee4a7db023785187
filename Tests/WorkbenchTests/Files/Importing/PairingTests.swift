import CustomDump
import Insights
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: files of one call") struct PairingTests {
  @Test(arguments: [
    "call-9.mp3.vtt", "call-9.transcript.vtt", "CALL-9.VTT", "call-9_transcript.vtt", "call-9.wav_transcript.vtt",
    "call-9.en.vtt", "call-9.pt-BR.vtt", "call-9.en.transcript.vtt", "transcript_call-9.vtt",
  ])
  func findEachOtherAsToolsNameThem(transcript: String) throws {
    let desk = try ImportDesk([transcript: ImportDesk.timed, "calls.csv": "id,reason\ncall-9,repair\n"])
    let report = try desk.run("")
    expectNoDifference(report.results, [transcript: "added", "calls.csv:2": "added"])
    expectNoDifference(desk.recordings, ["call-9.json", "call-9.vtt"])
    #expect(try desk.record("call-9")?.reason == "repair")
  }

  @Test func aRowIsAboutTheFileThatItNames() throws {
    let desk = try ImportDesk([
      "a.vtt": ImportDesk.timed, "calls.csv": "filename,reason\nexport\\a.vtt,repair\n",
      "more.csv": "id,File name,reason,team\n4711,a.vtt,repair,wheels\n",
    ])
    try desk.run("")
    expectNoDifference(desk.recordings, ["a.json", "a.vtt"])
    let record = try #require(try desk.record("a"))
    expectNoDifference([record.reason, record.team], ["repair", "wheels"])
    #expect(record.metadata?["id"] == .string("4711"))
  }

  @Test(arguments: [["a.vtt", "calls.csv"], ["calls.csv", "a.vtt"]])
  func aRowWithAnIDOfItsOwnFindsItsFileInEitherOrder(names: [String]) throws {
    let inputs = ["a.vtt": ImportDesk.timed, "calls.csv": "id,filename,agent,channel\n4711,rec/a.vtt,ben-ito,chat\n"]
    let (together, apart) = (try ImportDesk(inputs), try ImportDesk(inputs))
    try together.run(names[0], names[1])
    for name in names { try apart.run(name) }
    expectNoDifference(apart.recordings, ["a.json", "a.vtt"])
    let record = try #require(try apart.record("a"))
    expectNoDifference(record, try together.record("a"))
    #expect(record.agent == "ben-ito")
    #expect(record.channel == .chat)
    #expect(record.metadata?["id"] == .string("4711"))
  }

  @Test func aRowUnderItsFilesNameIsSaidAndFoundByItsID() throws {
    let desk = try ImportDesk([
      "calls.csv": "id,filename,channel\n4711,a.wav,voice\n", "later.csv": "id,reason,channel\n4711,repair,voice\n",
      "4711.vtt": ImportDesk.timed,
    ])
    let report = try desk.run("calls.csv")
    expectNoDifference(
      report.remarks, ["1 row is under the name of the recording that it names; `metadata.id` keeps its id."])
    expectNoDifference(try desk.run("later.csv").results, ["later.csv:2": "completed"])
    expectNoDifference(try desk.run("4711.vtt").results, ["4711.vtt": "added"])
    expectNoDifference(desk.recordings, ["a.json", "a.vtt"])
    #expect(try desk.record("a")?.reason == "repair")
    expectNoDifference(
      try desk.run("").results, ["4711.vtt": "unchanged", "calls.csv:2": "unchanged", "later.csv:2": "unchanged"])
  }

  @Test func aRowMayNameItsFileByALink() throws {
    let desk = try ImportDesk([
      "call 9.vtt": ImportDesk.timed,
      "calls.csv": "id,filename,reason,channel\n4711,https://files.example/a/call%209.vtt?sig=a%2Fb,repair,voice\n",
    ])
    try desk.run("")
    expectNoDifference(desk.recordings, ["call-9.json", "call-9.vtt"])
    #expect(try desk.record("call-9")?.reason == "repair")
  }

  @Test func twoRowsOfOneFileStayTwoCalls() throws {
    let desk = try ImportDesk(["calls.csv": "id,filename,channel\n1,a.wav,voice\n2,a.wav,voice\n"])
    let report = try desk.run("calls.csv")
    expectNoDifference(report.findings.map(\.rule), ["file-named-twice"])
    expectNoDifference(desk.recordings, ["2.json", "a.json"])
    expectNoDifference(
      try desk.run("calls.csv").results, ["calls.csv:2": "unchanged", "calls.csv:3": "unchanged"])
  }

  @Test func aTextThatNamesNoRecordingLeavesTheID() throws {
    let desk = try ImportDesk(["calls.csv": "id,filename,channel\n1,n/a,voice\n2,n/a,voice\n"])
    try desk.run("calls.csv")
    expectNoDifference(desk.recordings, ["1.json", "2.json"])
  }

  static let facts =
    #"{"sid": "x", "agent": {"speaker_id": 46}, "start_time_ms": 1591056770000, "end_time_ms": 1591056840000}"#

  @Test func factsAndWordsInTwoFoldersAreOneCall() throws {
    let inputs = ["meta/x.json": Self.facts, "words/x.vtt": ImportDesk.timed]
    let (together, apart) = (try ImportDesk(inputs), try ImportDesk(inputs))
    expectNoDifference(try together.run("").results, ["meta/x.json": "added", "words/x.vtt": "added"])
    for folder in ["words", "meta"] { try apart.run(folder) }
    expectNoDifference(together.recordings, ["x.json", "x.vtt"])
    expectNoDifference(try together.record("x"), try apart.record("x"))
    #expect(try together.record("x")?.agent == "speaker-46")
    #expect(try together.record("x")?.duration == 70)
  }

  @Test func twoExportsWithAFolderOfFactsAndOneOfWordsStayApart() throws {
    let desk = try ImportDesk([
      "1/metadata/x.json": Self.facts, "1/transcript/x.vtt": ImportDesk.timed,
      "2/metadata/x.json": Self.facts.replacing("46", with: "47"), "2/transcript/x.vtt": ImportDesk.other,
    ])
    expectNoDifference(
      try desk.run("").results,
      [
        "1/metadata/x.json": "added", "1/transcript/x.vtt": "added", "2/metadata/x.json": "refused",
        "2/transcript/x.vtt": "refused",
      ])
    #expect(try desk.record("x")?.agent == "speaker-46")
  }

  @Test func factsAreNotOneOfTwoCalls() throws {
    let desk = try ImportDesk([
      "facts/x.json": Self.facts, "one/x.vtt": ImportDesk.timed, "two/x.vtt": ImportDesk.other,
    ])
    expectNoDifference(
      try desk.run("").results, ["facts/x.json": "added", "one/x.vtt": "refused", "two/x.vtt": "refused"])
  }

  @Test func twoCallsOfOneNameInTwoFoldersAreNeverOne() throws {
    let desk = try ImportDesk([
      "a/part.vtt": ImportDesk.timed, "b/part.srt": "1\n00:00:01,000 --> 00:00:02,000\nHello.\n",
    ])
    let report = try desk.run("")
    expectNoDifference(report.results, ["a/part.vtt": "added", "b/part.srt": "refused"])
    expectNoDifference(report.findings.map(\.rule), ["same-name-other-folder", "assumed-channel"])
    expectNoDifference(desk.recordings, ["part.json", "part.vtt"])
  }

  @Test func foldersOfAudioAndTranscriptsBesideEachOtherHoldTheSameCalls() throws {
    let desk = try ImportDesk(["transcripts/c.vtt": ImportDesk.timed, "text/c.txt": ImportDesk.bare])
    expectNoDifference(try desk.run("").results, ["transcripts/c.vtt": "added", "text/c.txt": "not-read"])
  }

  @Test func anotherConversationUnderTheSameNameIsRefused() throws {
    let desk = try ImportDesk([
      "1/call.vtt": ImportDesk.timed,
      "2/call.srt":
        "1\n00:00:01,000 --> 00:00:04,000\nGood evening, ticket office here.\n\n2\n00:00:05,000 --> 00:00:09,000\nTwo seats for Saturday, near the front.\n",
    ])
    try desk.run("1")
    let report = try desk.run("2")
    expectNoDifference(report.results, ["2/call.srt": "refused"])
    expectNoDifference(report.findings.map(\.rule), ["another-conversation"])
    expectNoDifference(desk.recordings, ["call.json", "call.vtt"])
  }
}
