import CustomDump
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

/// A list's ids may be the names of other calls' files.
@Suite("Import: ids that are the names of other recordings") struct CrossedNamesTests {
  private static func call(_ number: Int) -> String {
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>This is call \(number).\n"
  }
  private static let crossed = [
    "1.vtt": call(1), "2.vtt": call(2), "3.vtt": call(3),
    "list.csv": "id,filename,agent,channel\n1,3.vtt,ben-ito,voice\n2,1.vtt,kiri-tane,voice\n3,2.vtt,ana-lopez,voice\n",
  ]

  @Test(
    arguments: [["1.vtt", "2.vtt", "3.vtt", "list.csv"], ["list.csv", "1.vtt", "2.vtt", "3.vtt"]], [true, false])
  func theFilesNameDecides(order: [String], isTogether: Bool) throws {
    let desk = try ImportDesk(Self.crossed)
    if isTogether {
      let report = try desk.run("")
      expectNoDifference(
        report.outcomes.filter { $0.line == nil }.map(\.target),
        ["recordings/1.vtt", "recordings/2.vtt", "recordings/3.vtt"])
    } else {
      for name in order { try desk.run(name) }
    }
    for (call, agent) in ["1": "kiri-tane", "2": "ana-lopez", "3": "ben-ito"] {
      expectNoDifference(try desk.record(call)?.agent, agent)
      expectNoDifference(desk.files.text(of: "recordings/\(call).vtt"), Self.crossed["\(call).vtt"])
    }
  }

  @Test(arguments: [["calls.csv", "talk-1.vtt", "talk-2.vtt"], ["talk-2.vtt", "talk-1.vtt", "calls.csv"], [""]])
  func aFileThatNoRowNamesStaysItsOwnCall(names: [String]) throws {
    let desk = try ImportDesk([
      "talk-1.vtt": Self.call(1), "talk-2.vtt": Self.call(2),
      "calls.csv": "Call ID,Filename,Agent,Channel\ntalk-2,talk-1.vtt,ben-ito,voice\n",
    ])
    for name in names { try desk.run(name) }
    expectNoDifference(desk.recordings, ["talk-1.json", "talk-1.vtt", "talk-2.json", "talk-2.vtt"])
    expectNoDifference(try desk.record("talk-1")?.agent, "ben-ito")
    expectNoDifference(try desk.record("talk-2")?.agent, nil)
  }

  @Test func aTranscriptUnderTheIDOfARowJoinsTheRecordingThatTheRowNames() throws {
    let desk = try ImportDesk([
      "4711.vtt": ImportDesk.timed, "a.txt": ImportDesk.bare,
      "calls.csv": "id,filename,agent,channel\n4711,a.txt,ben-ito,voice\n",
    ])
    expectNoDifference(
      try desk.run("").results, ["4711.vtt": "added", "a.txt": "not-read", "calls.csv:2": "added"])
    expectNoDifference(desk.recordings, ["a.json", "a.vtt"])
  }

  /// What a row names belongs to that row, and no other row's id is its name.
  @Test func aFileThatARowNamesIsNotAnotherRowsByItsID() throws {
    var files = Self.crossed
    files["3.vtt"] = nil
    let desk = try ImportDesk(files)
    try desk.run("")
    for (call, agent) in ["1": "kiri-tane", "2": "ana-lopez", "3": "ben-ito"] {
      expectNoDifference(try desk.record(call)?.agent, agent)
    }
    expectNoDifference(desk.files.text(of: "recordings/1.vtt"), Self.crossed["1.vtt"])
    #expect(desk.files.text(of: "recordings/3.vtt") == nil)
  }

  @Test func whereOnlyTheIDIsTheNameOfAFileItIsSaid() throws {
    let desk = try ImportDesk([
      "1.vtt": Self.call(1), "list.csv": "id,filename,agent,channel\n1,3.vtt,ben-ito,voice\n",
    ])
    expectNoDifference(
      try desk.run("").findings.filter { $0.rule == "assumed" }.map(\.message.text),
      ["assumed: `3.vtt` is not here, and the row is about the call of its id, `1`"])
    expectNoDifference(try desk.record("1")?.agent, "ben-ito")
  }

  @Test func aRowWaitsForTheFileThatItNames() throws {
    let desk = try ImportDesk([
      "1.vtt": Self.call(1), "3.vtt": Self.call(3),
      "list.csv": "id,filename,agent,channel\n1,3.vtt,ben-ito,voice\n",
    ])
    for name in ["list.csv", "1.vtt", "3.vtt"] { try desk.run(name) }
    expectNoDifference(desk.files.text(of: "recordings/3.vtt"), Self.call(3))
    expectNoDifference(desk.files.text(of: "recordings/1.vtt"), Self.call(1))
    expectNoDifference(try desk.record("3")?.agent, "ben-ito")
    expectNoDifference(try desk.record("1")?.agent, nil)
  }

  /// What is behind a `?` may be the key to someone's storage.
  @Test func ofAnAddressTheFilesNameIsKept() throws {
    let desk = try ImportDesk([
      "3.vtt": Self.call(3),
      "list.csv": "id,filename,channel\n17,https://files.example.org/calls/3.vtt?key=secret,voice\n",
    ])
    try desk.run("")
    expectNoDifference(try desk.record("3")?.metadata?["file"], .string("3.vtt"))
  }
}
