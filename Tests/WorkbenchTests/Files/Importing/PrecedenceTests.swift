import CustomDump
import Insights
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: what is stated wins over what is guessed") struct PrecedenceTests {
  static let rows = "id,channel,duration\ncall,chat,600\n"

  @Test(arguments: [["call.vtt", "calls.csv"], ["calls.csv", "call.vtt"]])
  func inEitherOrder(names: [String]) throws {
    for isOneImport in [true, false] {
      let desk = try ImportDesk(["call.vtt": ImportDesk.timed, "calls.csv": Self.rows])
      if isOneImport { try desk.run(names[0], names[1]) } else { for name in names { try desk.run(name) } }
      let record = try #require(try desk.record("call"))
      #expect(record.channel == .chat)
      #expect(record.duration == 600)
      #expect(record.metadata == ["imported-from": .string("in")])
    }
  }

  @Test func aGuessIsRememberedAsOne() throws {
    let desk = try ImportDesk(["call.vtt": ImportDesk.timed])
    try desk.run("call.vtt")
    let record = try #require(try desk.record("call"))
    #expect(record.duration == 9)
    #expect(record.metadata?["guessed"]?["duration"] == .string("transcript"))
  }

  @Test func theRecordKeepsTheNamesAndWhatWasGuessed() throws {
    let desk = try ImportDesk([
      "calls.csv": "Call,Agent,Length,Queue\nÜber #7,\"López, Ana\",65,north\n", "Über #7.vtt": ImportDesk.timed,
    ])
    let reading = try ReadingOptions(mapping: ["id=Call", "duration=Length/s"])
    try desk.run("calls.csv", adjust: { $0.reading = reading })
    let metadata = try #require(try desk.record("uber-7")?.metadata)
    expectNoDifference(
      metadata,
      [
        "source": .string("Über #7"), "agent": .string("López, Ana"), "Queue": .string("north"),
        "guessed": .object(["channel": .string("assumed")]),
        // The recording that the row names is beside the list.
        "imported-from": .string("in"),
      ])
    try desk.run("Über #7.vtt")
    expectNoDifference(try desk.record("uber-7")?.metadata, metadata)
  }

  @Test func voiceIsAssumedOnceForAllRowsWithoutAChannel() throws {
    let desk = try ImportDesk([
      "a.csv": "id,reason\n1,repair\n2,repair\n", "b.csv": "id,channel\n3,\n4,chat\n", "5.csv": "id,reason\n5,x\n",
    ])
    let report = try desk.run("a.csv", "b.csv")
    expectNoDifference(
      report.findings.map(\.message.text),
      ["assumed: nothing states the channel of 3 interactions in 2 files, so voice was assumed"])
    #expect(report.findings[0].help.hasPrefix("to override: `--channel chat`"))
    expectNoDifference(try desk.run("5.csv", adjust: { $0.channel = .chat }).findings, [])
    #expect(try desk.record("5")?.channel == .chat)
  }

  @Test func optionsHoldWhereNoFileSaysAnything() throws {
    let desk = try ImportDesk([
      "said.csv": "id,channel,agent\na,voice,ben-ito\n", "silent.csv": "id,reason\nb,repair\n",
    ])
    try desk.run(
      "",
      adjust: {
        $0.channel = .email
        $0.agent = "ana-lopez"
      })
    #expect(try desk.record("a")?.channel == .voice)
    #expect(try desk.record("a")?.agent == "ben-ito")
    #expect(try desk.record("b")?.channel == .email)
    #expect(try desk.record("b")?.agent == "ana-lopez")
    try desk.put("later.csv", "id,channel,agent\nb,chat,ben-ito\n")
    expectNoDifference(try desk.run("later.csv").results, ["later.csv:2": "differs"])
    #expect(try desk.record("b")?.channel == .email)
    #expect(try desk.record("b")?.agent == "ana-lopez")
    let updated = try desk.run("later.csv", adjust: { $0.updates = true })
    expectNoDifference(updated.results, ["later.csv:2": "updated"])
    expectNoDifference(
      updated.outcomes[0].differences, [.init(field: "agent", old: "ana-lopez", new: "ben-ito")])
    #expect(try desk.record("b")?.channel == .chat)
    #expect(try desk.record("b")?.agent == "ben-ito")
    #expect(try desk.record("b")?.metadata?["guessed"] == nil)
  }

  @Test func aCorrectedFileIsToldAndTakenOnlyIfOneSaysSo() throws {
    let desk = try ImportDesk(["calls.csv": "id,agent,duration,reason\ncall,ana-lopez,600,repair\n"])
    try desk.run("calls.csv")
    let before = desk.files.tree()
    try desk.put("calls.csv", "id,agent,duration,reason\ncall,ben-ito,480,repair\n")
    let told = try desk.run("calls.csv")
    expectNoDifference(told.results, ["calls.csv:2": "differs"])
    expectNoDifference(
      told.outcomes[0].differences,
      [.init(field: "duration", old: "600", new: "480"), .init(field: "agent", old: "ana-lopez", new: "ben-ito")])
    #expect(desk.files.text(of: "recordings/call.json") == before["recordings/call.json"])

    expectNoDifference(try desk.run("calls.csv", adjust: { $0.updates = true }).results, ["calls.csv:2": "updated"])
    #expect(try desk.record("call")?.agent == "ben-ito")
    #expect(try desk.record("call")?.duration == 480)
    expectNoDifference(try desk.run("calls.csv", adjust: { $0.updates = true }).results, ["calls.csv:2": "unchanged"])
    #expect(try Undo().perform(in: desk.world) == "import call.json")
    #expect(desk.files.text(of: "recordings/call.json") == before["recordings/call.json"])
  }

  @Test(arguments: [["c.vtt", "list.csv"], ["list.csv", "c.vtt"], [""]])
  func aDurationThatIsShorterThanTheTranscriptIsSaid(names: [String]) throws {
    let late = "WEBVTT\n\n05:00.000 --> 05:09.000\n<v Agent>Bye.\n"
    let desk = try ImportDesk(["c.vtt": late, "list.csv": "id,channel,duration\nc,voice,60\n"])
    let findings = try names.flatMap { try desk.run($0).findings }.filter { $0.rule != "assumed-channel" }
    expectNoDifference(
      findings.filter { $0.rule == "shorter-than-transcript" }.map(\.message.text),
      ["the duration of `c` is stated as 1:00, and its transcript goes on to 5:09"])
    try desk.put("list.csv", "id,channel,duration\nd,voice,306\n")
    try desk.put("d.vtt", late)
    let close = try desk.run("list.csv", "d.vtt").findings
    expectNoDifference(close.filter { $0.rule == "shorter-than-transcript" }, [])
  }

  @Test func secondsThatASystemLeavesOutAreNoDifference() throws {
    let desk = try ImportDesk([
      "a.csv": "id,start,duration\nx,2026-11-20T14:03:11Z,312.4\n",
      "b.csv": "id,start,duration\nx,2026-11-20 14:03,312\n",
    ])
    try desk.run("a.csv")
    expectNoDifference(try desk.run("b.csv").results, ["b.csv:2": "unchanged"])
  }

  @Test func anOptionThatSaysMoreOfAKnownCallCompletesIt() throws {
    let desk = try ImportDesk(["silent.csv": "id,reason\nb,repair\n"])
    try desk.run("silent.csv")
    expectNoDifference(
      try desk.run("silent.csv", adjust: { $0.agent = "ana-lopez" }).results, ["silent.csv:2": "completed"])
    #expect(try desk.record("b")?.agent == "ana-lopez")
    expectNoDifference(
      try desk.run("silent.csv", adjust: { $0.agent = "ana-lopez" }).results, ["silent.csv:2": "unchanged"])
  }

  @Test func aRecordingIsVoiceWhateverTheOptionSays() {
    let heard = SourcedInteraction(Interaction(id: "a", channel: .voice), origins: [.channel: .audio])
    let said = SourcedInteraction(Interaction(id: "a", channel: .email), origins: [.channel: .option])
    for (first, second) in [(heard, said), (said, heard)] {
      var merge = FactMerge(first, updates: false)
      _ = merge.take(second)
      #expect(merge.known.interaction.channel == .voice)
    }
  }

  @Test func aStartFinerThanRecordsKeepItIsNoDifference() throws {
    let desk = try ImportDesk(["calls.csv": "id,start\nx,2026-11-20T14:03:14.215558Z\n"])
    try desk.run("calls.csv")
    expectNoDifference(try desk.run("calls.csv").results, ["calls.csv:2": "unchanged"])
    try desk.put("calls.csv", "id,start\nx,2026-11-20T14:03:14.915Z\n")
    let report = try desk.run("calls.csv")
    expectNoDifference(report.results, ["calls.csv:2": "differs"])
    expectNoDifference(
      report.outcomes[0].differences,
      [.init(field: "startedAt", old: "2026-11-20T14:03:14.216Z", new: "2026-11-20T14:03:14.915Z")])
  }

  @Test func anotherOptionForAKnownCallDiffersAndIsTakenOnRequest() throws {
    let desk = try ImportDesk(["silent.csv": "id,reason\nb,repair\n"])
    try desk.run("silent.csv", adjust: { ($0.channel, $0.agent) = (.chat, "ana-lopez") })
    let again = try desk.run("silent.csv", adjust: { ($0.channel, $0.agent) = (.email, "ben-ito") })
    expectNoDifference(again.results, ["silent.csv:2": "differs"])
    expectNoDifference(
      again.outcomes[0].differences,
      [.init(field: "channel", old: "chat", new: "email"), .init(field: "agent", old: "ana-lopez", new: "ben-ito")])
    #expect(try desk.record("b")?.channel == .chat)
    let updated = try desk.run(
      "silent.csv", adjust: { ($0.channel, $0.agent, $0.updates) = (.email, "ben-ito", true) })
    expectNoDifference(updated.results, ["silent.csv:2": "updated"])
    #expect(try desk.record("b")?.channel == .email)
    #expect(try desk.record("b")?.agent == "ben-ito")
  }

  @Test func aTextThatMayBeACallOrAChatIsSaid() throws {
    let desk = try ImportDesk([
      "a.txt": "Agent: hello\nCustomer: hi\n", "b.txt": "[00:03] Agent: hello\n[00:09] Customer: hi\n",
      "c.txt": "2026-09-27 18:58 Tove: hi\n2026-09-27 18:59 Jonas: hello\n", "d.vtt": ImportDesk.timed,
      "d.txt": ImportDesk.bare,
    ])
    let findings = try desk.run("a.txt", "b.txt", "c.txt", "d.vtt", "d.txt").findings.filter {
      $0.rule == "assumed-channel"
    }
    expectNoDifference(
      findings.map(\.message.text),
      ["assumed: nothing states the channel of 3 interactions in 3 files, so voice was assumed"])
    expectNoDifference(findings.map(\.help), ["to override: `--channel chat` or `--channel email`"])
    expectNoDifference(findings.map(\.place?.file), ["in/a.txt"])
  }
}
