import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: a transcript and a recording of one call") struct LengthsTests {
  private static let long =
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Harbour Bikes.\n\n09:00.000 --> 09:02.000\n<v Customer>Bye.\n"

  private func desk(_ transcript: String, seconds: Int) throws -> ImportDesk {
    let desk = try ImportDesk(["call-77.vtt": transcript])
    try desk.files.write(ImportDesk.silence(seconds: seconds), to: "in/call-77.wav")
    return desk
  }

  private let message = "the transcript goes on to 9:02, and the recording ends at 0:38"

  @Test func oneThatGoesOnIsAWarningAtImportAndInCheck() throws {
    let desk = try desk(Self.long, seconds: 38)
    let report = try desk.run("call-77.vtt", "call-77.wav")
    let found = report.findings.filter { $0.rule == "outlasts-recording" }
    expectNoDifference(found.map(\.message.text), [message])
    expectNoDifference(found.map(\.place?.file), ["in/call-77.vtt"])
    let checked = try CheckWorkspace(rules: ["outlasts-recording"]).perform(in: desk.world)
    expectNoDifference(checked.map(\.message.text), [message])
    expectNoDifference(checked.map(\.place?.file), ["recordings/call-77.vtt"])
  }

  @Test func itIsNoticedWhicheverComesLater() throws {
    for order in [["call-77.vtt", "call-77.wav"], ["call-77.wav", "call-77.vtt"]] {
      let desk = try desk(Self.long, seconds: 38)
      #expect(try desk.run(order[0]).findings.allSatisfy { $0.rule != "outlasts-recording" })
      let found = try desk.run(order[1]).findings.filter { $0.rule == "outlasts-recording" }
      expectNoDifference(found.map(\.message.text), [message])
    }
  }

  @Test func aFewSecondsAreNoDifference() throws {
    let desk = try desk(ImportDesk.timed, seconds: 2)
    try desk.put("list.csv", "id,channel,duration\ncall-77,voice,2\n")
    let found = try desk.run("list.csv", "call-77.vtt", "call-77.wav").findings
    expectNoDifference(found.filter { $0.rule == "shorter-than-transcript" }, [])
    expectNoDifference(try CheckWorkspace(rules: ["outlasts-recording"]).perform(in: desk.world), [])
  }

  @Test func aListThatSaysTheSameAsTheRecordingIsNotReportedToo() throws {
    for duration in [38, 40] {
      let desk = try desk(Self.long, seconds: 38)
      try desk.put("list.csv", "id,channel,duration\ncall-77,voice,\(duration)\n")
      let found = try desk.run("list.csv", "call-77.vtt", "call-77.wav").findings
        .filter { ["outlasts-recording", "shorter-than-transcript"].contains($0.rule) }
      expectNoDifference(found.map(\.message.text), [message])
    }
  }

  @Test func aListIsReportedWhereTheRecordingIsAsLongAsTheTranscript() throws {
    let desk = try desk(Self.long, seconds: 540)
    try desk.put("list.csv", "id,channel,duration\ncall-77,voice,60\n")
    let found = try desk.run("list.csv", "call-77.vtt", "call-77.wav").findings
      .filter { ["outlasts-recording", "shorter-than-transcript"].contains($0.rule) }
    expectNoDifference(
      found.map(\.message.text),
      ["the duration of `call-77` is stated as 1:00, and its transcript goes on to 9:02"])
  }

  @Test func whereOnlyErrorsOrOtherRulesAreAskedForNothingIsMeasured() throws {
    let desk = try desk(Self.long, seconds: 38)
    try desk.run("call-77.vtt", "call-77.wav")
    let world = desk.world
    expectNoDifference(try CheckWorkspace().perform(in: world).map(\.message.text), [message])
    expectNoDifference(try CheckWorkspace(areErrorsOnly: true).perform(in: world), [])
    expectNoDifference(try CheckWorkspace(rules: ["no-answer"]).perform(in: world), [])
  }
}
