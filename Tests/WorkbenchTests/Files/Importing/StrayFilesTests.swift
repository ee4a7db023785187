import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: files of a folder that are no calls, or one call again") struct StrayFilesTests {
  @Test func textsThatNothingSpeaksOfAreRefusedTogether() throws {
    let desk = try ImportDesk([
      "call-5.vtt": ImportDesk.timed, "notes.txt": "remember the milk\n", "readme.txt": "Read me first.\n",
      "song.lrc": "[00:12.00]Hello darkness\n[00:17.20]my old friend\n",
    ])
    let report = try desk.run("") { $0.channel = .voice }
    expectNoDifference(desk.recordings, ["call-5.json", "call-5.vtt"])
    expectNoDifference(
      report.findings.map { "\($0.place?.file ?? ""): \($0.message)" },
      [
        "in/notes.txt: the text names no speakers, and no recording or list has its name, so it was not taken for a "
          + "call; likewise `in/readme.txt`, `in/song.lrc`"
      ])
  }

  @Test func aTextThatIsNamedOrHasARecordingIsTaken() throws {
    let desk = try ImportDesk(["call-5.txt": ImportDesk.bare, "call-6.txt": ImportDesk.bare])
    try ImportDesk.silence(seconds: 9).write(to: desk.files.root.appending(path: "in/call-6.wav"))
    try desk.put("calls.csv", "id,channel\ncall-7,voice\n")
    try desk.put("call-7.txt", ImportDesk.bare)
    expectNoDifference(
      try desk.run("").results,
      [
        "call-5.txt": "refused", "call-6.txt": "added", "call-6.wav": "added", "call-7.txt": "added",
        "calls.csv:2": "added",
      ])
    expectNoDifference(try desk.run("call-5.txt").results, ["call-5.txt": "added"])
  }

  @Test(arguments: [
    "call-5 (1).vtt", "call-5 - Copy.vtt", "call-5-copy.vtt", "Copy of call-5.vtt", "call-5 copy 2.vtt",
  ])
  func aCopyIsTheSameCall(name: String) throws {
    let desk = try ImportDesk([name: ImportDesk.timed, "call-5.vtt": ImportDesk.timed])
    let report = try desk.run("")
    expectNoDifference(desk.recordings, ["call-5.json", "call-5.vtt"])
    expectNoDifference(report.results, [name: "unchanged", "call-5.vtt": "added"])
    expectNoDifference(
      report.outcomes.flatMap(\.remarks), ["it is a copy of in/call-5.vtt, by its name and by its content"])
    expectNoDifference(try desk.run(name).results, [name: "unchanged"])
  }

  @Test func anotherCallUnderTheNameOfACopyIsACall() throws {
    let desk = try ImportDesk(["call-5.vtt": ImportDesk.timed, "call-5 (1).vtt": ImportDesk.other])
    try desk.run("")
    expectNoDifference(desk.recordings, ["call-5-1.json", "call-5-1.vtt", "call-5.json", "call-5.vtt"])
  }

  @Test func manyFilesOfOneUnknownKindAreOneFinding() throws {
    let desk = try ImportDesk()
    for number in 10..<60 { try desk.put("\(number).png", "\u{89}PNG\r\n\u{1A}\n\0\0") }
    let errors = try desk.run("").findings
    expectNoDifference(errors.count, 1)
    expectNoDifference(
      errors.first?.message.text.contains("; likewise `in/11.png`, `in/12.png`, `in/13.png` and 46 more"), true)
  }
}

@Suite("Import: whose call it is, where a list and a transcript differ") struct StrangeSpeakersTests {
  private static let people = """
    agents:
      - {id: ana-lopez, name: Ana López}
      - {id: ben-ito, name: Ben Ito}
    """
  private static let ofBen =
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ben Ito>Good evening.\n\n00:05.000 --> 00:09.000\n<v Customer>Two seats, please.\n"
  private static let list = "id,agent,channel\ncall-5,Ana López,voice\n"
  private static let expected =
    "assumed: the agent of `call-5` is Ana López (ana-lopez), though Ben Ito (ben-ito) speaks in its transcript"

  @Test func bothAreNamed() throws {
    let desk = try ImportDesk(["call-5.vtt": Self.ofBen, "calls.csv": Self.list], people: Self.people)
    expectNoDifference(try desk.run("").findings.map(\.message.text), [Self.expected])
    expectNoDifference(try desk.run("").findings, [])
  }

  @Test func bothAreNamedWhereTheListComesLater() throws {
    let desk = try ImportDesk(["call-5.vtt": Self.ofBen, "calls.csv": Self.list], people: Self.people)
    try desk.run("call-5.vtt")
    expectNoDifference(try desk.run("calls.csv").findings.map(\.message.text), [Self.expected])
  }

  @Test func aListThatIsRefusedAddsNoAgents() throws {
    let desk = try ImportDesk(
      ["a.csv": Self.list, "b.csv": "id,agent,channel\ncall-5,Zoe Quist,voice\n"], people: Self.people)
    try desk.run("a.csv")
    let report = try desk.run("b.csv") { $0.agents = .new }
    expectNoDifference(report.results, ["b.csv:2": "differs"])
    expectNoDifference(report.remarks, [])
    expectNoDifference(desk.files.text(of: "people.yaml")?.contains("zoe-quist"), false)
  }
}
