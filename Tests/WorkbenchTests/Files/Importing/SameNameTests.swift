import CustomDump
import Insights
import QualityModel
import Testing

@testable import Workbench

@Suite("Import: names that differ in case alone") struct SameNameTests {
  private static let words = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>my bill is wrong\n"

  @Test func fewOtherWordsAreAnotherCall() throws {
    let desk = try ImportDesk(["CALL-5.vtt": Self.words, "call-5.txt": "Agent: good day\nCustomer: hello\n"])
    let report = try desk.run("")
    expectNoDifference(report.results, ["CALL-5.vtt": "added", "call-5.txt": "refused"])
    expectNoDifference(report.findings.filter { $0.severity == .error }.map(\.rule), ["two-names-one-id"])
    expectNoDifference(desk.recordings, ["call-5.json", "call-5.vtt"])
  }

  @Test func theyAreAlsoAnotherCallInALaterImport() throws {
    let desk = try ImportDesk(["CALL-5.vtt": Self.words, "call-5.txt": "Agent: good day\nCustomer: hello\n"])
    try desk.run("CALL-5.vtt")
    expectNoDifference(try desk.run("call-5.txt").results, ["call-5.txt": "refused"])
  }

  @Test func theSameWordsAreTheSameCall() throws {
    let desk = try ImportDesk(["CALL-5.vtt": Self.words, "call-5.txt": "Ana: my bill is wrong\n"])
    expectNoDifference(try desk.run("").results, ["CALL-5.vtt": "added", "call-5.txt": "not-read"])
  }

  @Test func fewOtherWordsUnderTheSameNameMayBeTheSameCall() throws {
    let desk = try ImportDesk(["call-5.vtt": Self.words, "call-5.txt": "Ana: hm\n"])
    let report = try desk.run("")
    expectNoDifference(report.results, ["call-5.vtt": "added", "call-5.txt": "not-read"])
    let reason =
      "it has other words than call-5.vtt, too few to show whether it is of the same call; call-5.vtt is read"
    expectNoDifference(report.outcomes.flatMap(\.remarks), [reason])
    expectNoDifference(
      report.findings.filter { $0.rule == "another-conversation" }.map { "\($0.severity): \($0.message)" },
      ["warning: \(reason)"])
  }
}

@Suite("Import: interactions whose channel nothing says") struct AssumedChannelTests {
  @Test(arguments: [
    ("call-5.vtt", ImportDesk.timed), ("call-5.srt", "1\n00:00:01,000 --> 00:00:02,000\nAgent: hello\n"),
    ("call-5.txt", "[00:01] Agent: hello\n[00:05] Customer: hi\n"), ("call-5.txt", "Agent: hello\nCustomer: hi\n"),
  ])
  func areSaidOnce(name: String, text: String) throws {
    let report = try ImportDesk([name: text]).run("")
    expectNoDifference(report.findings.map(\.rule), ["assumed-channel"])
    expectNoDifference(
      report.findings.map(\.message.text),
      ["assumed: nothing states the channel of 1 interaction, so voice was assumed"])
  }

  @Test func areSaidOfAllFilesTogether() throws {
    let report = try ImportDesk(["a.vtt": ImportDesk.timed, "b.vtt": ImportDesk.other]).run("")
    expectNoDifference(
      report.findings.map(\.message.text),
      ["assumed: nothing states the channel of 2 interactions in 2 files, so voice was assumed"])
  }

  @Test func timesThatMayBeOfTheDayFollowTheChannelThatIsStated() throws {
    let desk = try ImportDesk(["a.txt": "[02:58] Agent: hello\n[02:59] Customer: hi\n"])
    let report = try desk.run("") { $0.channel = .chat }
    expectNoDifference(report.findings, [])
    expectNoDifference(try desk.record("a")?.duration, 60)
    expectNoDifference(try desk.record("a")?.channel, .chat)
  }
}
