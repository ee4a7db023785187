import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// Transcripts of meeting programs, which set names and times on lines of their own.
struct MeetingTests {
  @Test func readsNameAndTimeAboveTheWords() {
    let reading = read(
      """
      Jonas Falk  0:04
      Lumen Shop, good morning.

      Tove Lind  0:09
      Hello. The lamp flickers,
      Model: LX-4.

      Unknown Speaker  1:00:12
      We close at 5:30

      Transcribed by https://example.org
      """, as: "call.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 4.0-? Jonas Falk: Lumen Shop, good morning.", "2 9.0-? Tove Lind: Hello. The lamp flickers, Model: LX-4.",
        "3 3612.0-? Unknown Speaker: We close at 5:30",
      ])
    #expect(reading.findings.isEmpty)
    #expect(reading.kind == .transcript(.namedTimes))
  }

  @Test func saysWhatStandsAboveTheTalk() {
    let reading = read(
      "Care call\nSunday\n\nJonas Falk  0:04\nGood morning.\nTove Lind  0:09\nHello.\n", as: "call.txt")
    #expect(reading.transcript?.lines.count == 2)
    #expect(reading.rules == ["lines-left-out 1"])
  }

  @Test func proseWithATimeIsNotAMeeting() {
    let reading = read("We open at 8:30\nand close at 17:00\nevery day\n", as: "call.txt")
    #expect(reading.kind == .transcript(.plainText))
  }

  /// The document of Teams, saved as text.
  @Test func readsNamesBetweenTimesAndWords() {
    let cues = [
      "Jonas Falk\nGood morning.", "Tove Lind\nHello.\nIt flickers.", "Jonas Falk\nSince when?", "Tove Lind\nMay.",
    ]
    let text = cues.enumerated().map { "0:0:\($0.offset).500 --> 0:0:\($0.offset + 1).250\n\($0.element)\n" }
    expectNoDifference(
      read(text.joined(separator: "\n"), as: "meeting.txt").lines,
      [
        "1 0.5-1.25 Jonas Falk: Good morning.", "2 1.5-2.25 Tove Lind: Hello. It flickers.",
        "3 2.5-3.25 Jonas Falk: Since when?", "4 3.5-4.25 Tove Lind: May.",
      ])
  }

  @Test func readsBlocksOfGoogleMeet() {
    let reading = read(
      """
      Lumen care (2026-09-27 16:58 GMT) - Transcript
      Attendees
      Jonas Falk, Tove Lind
      Transcript
      00:00:00

      Jonas Falk: Good morning.
      Tove Lind: The lamp flickers.
      Model: LX-4
      00:05:00

      Jonas Falk: It is sent.
      Transcription ended after 00:06:30
      Nobody wrote this.
      """, as: "meet.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 0.0-? Jonas Falk: Good morning.", "2 ?-? Tove Lind: The lamp flickers. Model: LX-4",
        "3 300.0-? Jonas Falk: It is sent.",
      ])
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_790_528_280))
    #expect(reading.details.duration == 390)
  }

  @Test(arguments: [
    ("2026-07-01 14:03", "2026-07-01T12:03:00Z"), ("2026-07-01 14:03 GMT", "2026-07-01T14:03:00Z"),
  ])
  func aZoneHoldsForGoogleMeetWhereItNamesNone(title: String, start: String) throws {
    let zone = try ReadingOptions(zone: "Europe/Berlin").clock
    let text =
      "Care (\(title)) - Transcript\nAttendees\nJonas Falk, Tove Lind\nTranscript\n00:00:00\n\nJonas Falk: Hello.\n"
    let reading = Transcript.read(Data(text.utf8), named: "meet.txt", clock: zone)
    #expect(reading.details.startedAt == (try Date(start, strategy: .iso8601)))
  }

  /// Teams alone writes minutes and seconds without a zero before them, and always names who speaks.
  @Test func eachMayHaveSpokenOnceInTeams() {
    let text = "0:0:3.120 --> 0:0:5.0\nMarek Nowak\nThanks\n\n0:0:9.500 --> 0:0:11.0\nTove Lind\nBye\n"
    expectNoDifference(
      read(text, as: "meeting.txt").lines, ["1 3.12-5.0 Marek Nowak: Thanks", "2 9.5-11.0 Tove Lind: Bye"])
    let captions = "0:00:03.120 --> 0:00:05.000\nThanks\nEverybody\n"
    expectNoDifference(read(captions, as: "a.srt").lines, ["1 3.12-5.0 ?: Thanks Everybody"])
  }
}
