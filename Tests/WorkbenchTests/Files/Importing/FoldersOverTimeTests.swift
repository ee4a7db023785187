import CustomDump
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

/// Monday's call and Tuesday's may have one name.
@Suite("Import: one name from two folders in two imports") struct FoldersOverTimeTests {
  static let short = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello there.\n"
  static let long = "WEBVTT\n\n00:01.000 --> 00:09.000\n<v Agent>Good morning.\n"

  @Test(arguments: [
    ["mon/call.vtt", "tue/call.txt"], ["mon/call.txt", "tue/call.vtt"], ["mon/call.vtt", "tue/call.srt"],
  ])
  func fewWordsAreNeitherJoinedNorLost(names: [String]) throws {
    let texts = [
      "vtt": Self.long, "txt": "Agent: Hello there.\nAgent: Yes.\n",
      "srt": "1\n00:00:01,000 --> 00:00:02,000\nHello there.\n",
    ]
    let desk = try ImportDesk(Dictionary(uniqueKeysWithValues: names.map { ($0, texts[String($0.suffix(3))] ?? "") }))
    try desk.run("mon")
    let before = desk.files.tree()
    let report = try desk.run("tue")
    expectNoDifference(report.results, [names[1]: "refused"])
    expectNoDifference(report.findings.map(\.rule), ["same-name-other-folder"])
    #expect(report.findings[0].message.text.contains("came from a folder `mon`"))
    expectNoDifference(desk.files.tree(), before)
  }

  @Test func theSameWordsAreTheSameCall() throws {
    let desk = try ImportDesk(["raw/call.txt": ImportDesk.bare, "better/call.vtt": ImportDesk.timed])
    try desk.run("raw")
    let report = try desk.run("better")
    expectNoDifference(report.results, ["better/call.vtt": "added"])
    expectNoDifference(report.findings.map(\.rule), ["assumed-channel"])
  }

  @Test func whatOnlyLastsAsLongIsAnotherCall() throws {
    let desk = try ImportDesk([
      "mon/call.vtt": Self.long, "mon/list.csv": "filename,agent,channel\ncall.vtt,ana-lopez,voice\n",
      "tue/call.srt": "1\n00:00:01,000 --> 00:00:09,000\nHello.\n",
      "tue/list.csv": "filename,agent,channel\ncall.srt,ben-ito,voice\n",
    ])
    try desk.run("mon")
    let before = desk.files.tree()
    let report = try desk.run("tue")
    expectNoDifference(report.results, ["tue/call.srt": "refused", "tue/list.csv:2": "refused"])
    expectNoDifference(
      report.findings.first?.help,
      "rename it if it is another call; if it is the same one, import it from a folder of that name")
    expectNoDifference(desk.files.tree(), before)
  }

  @Test func theSameFolderAndItsHalvesAreTrusted() throws {
    let desk = try ImportDesk(["mon/call.vtt": Self.long])
    try desk.run("mon")
    try desk.put("mon/transcripts/call.txt", "Hello there.\n")
    expectNoDifference(try desk.run("mon/transcripts").results, ["mon/transcripts/call.txt": "not-read"])
  }
}

@Suite("Import: a row about another agent or channel") struct ContradictionTests {
  @Test(arguments: [("ben-ito,voice", "agent"), ("ana-lopez,chat", "channel"), ("ben-ito,chat", "agent and channel")])
  func leavesTheCallAsItIs(_ what: String, _ words: String) throws {
    let desk = try ImportDesk([
      "a.csv": "id,agent,channel\n1,ana-lopez,voice\n",
      "b.csv": "id,agent,channel,date,Queue\n1,\(what),2026-11-20T10:00Z,bikes\n",
    ])
    try desk.run("a.csv")
    let before = desk.files.tree()
    let report = try desk.run("b.csv")
    expectNoDifference(report.results, ["b.csv:2": "differs"])
    expectNoDifference(report.outcomes[0].remarks, ["it has another \(words), so nothing of it was taken"])
    expectNoDifference(desk.files.tree(), before)
    let updated = try desk.run("b.csv", adjust: { $0.updates = true })
    expectNoDifference(updated.results, ["b.csv:2": "updated"])
    #expect(try desk.record("1")?.startedAt != nil)
  }
}

@Suite("Import: transcripts in several languages") struct LanguageTests {
  private static let german =
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Fahrradladen am Hafen, was kann ich tun?\n\n00:05.000 --> 00:09.000\n<v Customer>Die Kette ist heute morgen wieder abgesprungen.\n"

  @Test func oneIsReadAndTheOthersAreNamed() throws {
    let desk = try ImportDesk([
      "talk-7.vtt": ImportDesk.timed, "talk-7.en.vtt": ImportDesk.timed + "\n", "talk-7.de-DE.vtt": Self.german,
    ])
    let report = try desk.run("")
    expectNoDifference(
      report.results, ["talk-7.vtt": "added", "talk-7.en.vtt": "not-read", "talk-7.de-DE.vtt": "not-read"])
    expectNoDifference(
      report.outcomes.flatMap(\.remarks).sorted(),
      ["talk-7.vtt is read; this one is in another language", "talk-7.vtt is read; this one is in another language"])
    expectNoDifference(desk.recordings, ["talk-7.json", "talk-7.vtt"])
    expectNoDifference(
      try desk.run("").results,
      ["talk-7.vtt": "unchanged", "talk-7.en.vtt": "not-read", "talk-7.de-DE.vtt": "not-read"])
  }

  @Test func anotherConversationIsNoTranslation() throws {
    let longer = Self.german + "\n01:05.000 --> 01:09.000\n<v Agent>Bis morgen dann.\n"
    let desk = try ImportDesk(["talk-7.vtt": ImportDesk.timed, "talk-7.de.vtt": longer])
    expectNoDifference(try desk.run("").results, ["talk-7.vtt": "added", "talk-7.de.vtt": "refused"])
  }
}
