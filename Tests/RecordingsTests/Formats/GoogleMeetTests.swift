import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// The documents of Google Meet, whose head and foot changed over the years.
struct GoogleMeetTests {
  @Test(arguments: [
    "Meeting ended after 00:06:10 👋\nThis editable transcript was computer generated and might contain errors.",
    "Transcription ended after 00:06:10\n\nThis editable transcript was computer generated and might contain errors.",
  ])
  func theFootIsTheLengthAndNoTalk(_ foot: String) {
    let reading = read(
      "Care (2026-09-27 16:58 GMT) - Transcript\nAttendees\nJonas Falk, Tove Lind\nTranscript\n00:00:00\n\nJonas Falk: Hello.\nTove Lind: My meeting ended after 5 minutes\n\(foot)\n",
      as: "meet.txt")
    expectNoDifference(
      reading.lines, ["1 0.0-? Jonas Falk: Hello.", "2 ?-? Tove Lind: My meeting ended after 5 minutes"])
    #expect(reading.details.duration == 370)
  }

  @Test func aFootWithoutALengthIsNoTalkAndMakesNone() {
    let reading = read(
      "Care - Transcript\n00:00:00\n\nJonas Falk: Hello.\nTove Lind: Hi.\nThis editable transcript was computer generated and might contain errors.\n",
      as: "meet.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Jonas Falk: Hello.", "2 ?-? Tove Lind: Hi."])
    #expect(reading.details.duration == nil)
  }

  @Test func aTimeBesideTheDayInTheHeadIsTheStart() {
    let reading = read(
      "Nov 20, 2026 14:03 GMT\nCare line - Transcript\n00:00:00\n\nJonas Falk: Hello.\nTove Lind: Hi.\n",
      as: "meet.txt")
    #expect(reading.details.startedAt?.timeIntervalSince1970 == 1_795_183_380)
    expectNoDifference(reading.rules, [])
  }

  @Test func aTitleAboveTheFirstTimeIsAHeadToo() {
    let reading = read(
      """
      Nov 20, 2026
      Care line - Transcript
      00:00:00

      Jonas Falk: Good morning.
      Tove Lind: The lamp flickers.
      Model: LX-4
      00:05:00

      Tove Lind: bye
      Transcription ended after 00:06:10
      """, as: "meet.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 0.0-? Jonas Falk: Good morning.", "2 ?-? Tove Lind: The lamp flickers. Model: LX-4",
        "3 300.0-? Tove Lind: bye",
      ])
    #expect(reading.kind == .transcript(.googleMeet))
    #expect(reading.details.duration == 370)
    #expect(reading.details.startedAt == nil)
    expectNoDifference(reading.rules, ["bad-date 1"])
  }
}
