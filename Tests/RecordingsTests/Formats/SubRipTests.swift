import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct SubRipTests {
  @Test func readsNumberedCues() {
    let reading = read(
      """
      1
      00:00:01,000 --> 00:00:02,500
      <font color="#fff">Agent: good</font>
      {\\an8}morning

      2
      00:00:03.000 --> 00:00:04.000
      Customer: 2 &lt; 3

      42

      3
      00:00:05,000 --> 00:00:06,000

      """, as: "call.srt")
    expectNoDifference(
      reading.lines, ["1 1.0-2.5 Agent: good morning", "2 3.0-4.0 Customer: 2 < 3 42"])
    expectNoDifference(reading.findings, [])
  }

  @Test func doesWithoutNumbersAndWithOddBlanks() {
    let reading = read(
      "  00:00:01,000   -->00:00:02,000  X1:0\none\n\n00: 00: 03, 500 --> 00: 00: 04,000\ntwo\n", as: "call.srt")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: one", "2 3.5-4.0 ?: two"])
  }

  @Test func reportsBrokenTimesAndGoesOn() {
    let reading = read(
      "stray\n1\n00:00:01,000 --> 00:00:02:000\none\n\n2\n00:00:0z --> 00:00:04,000\ntwo\n\n3\n00:00:05,000 --> 00:00:06,000\nthree --> four\n",
      as: "call.srt")
    expectNoDifference(reading.lines, ["1 1.0-? ?: one", "2 ?-4.0 ?: two", "3 5.0-6.0 ?: three --> four"])
    expectNoDifference(reading.rules, ["unreadable-cue 1", "unreadable-cue 3", "unreadable-cue 7"])
  }

  @Test func readsSpeakersInBrackets() {
    let reading = read(
      """
      1
      00:00:01,000 --> 00:00:02,000
      (speaker 0) The lamp flickers.

      2
      00:00:03,000 --> 00:00:04,000
      [SPEAKER_01]: Since when?

      3
      00:00:05,000 --> 00:00:06,000
      (laughs) Since Monday.
      """, as: "call.srt")
    expectNoDifference(
      reading.lines,
      [
        "1 1.0-2.0 speaker 0: The lamp flickers.", "2 3.0-4.0 SPEAKER_01: Since when?",
        "3 5.0-6.0 ?: (laughs) Since Monday.",
      ])
  }

  @Test func isKnownByItsContent() {
    #expect(read("1\n00:00:01,000 --> 00:00:02,000\nhello\n", as: "call").transcript?.format == .subRip)
  }

  @Test func saysWhenThereIsNothing() {
    #expect(read("some text", as: "call.srt").rules == ["empty-transcript"])
  }

  @Test(arguments: ["a.sbv", "a.txt", "a"])
  func readsTheCaptionsOfYouTube(name: String) throws {
    let text = "0:00:04.000,0:00:05.500\nAgent: good\nmorning\n\n0:00:06.000,0:00:08.000\nhello[br]there\n"
    let reading = read(text, as: name)
    expectNoDifference(reading.lines, ["1 4.0-5.5 Agent: good morning", "2 6.0-8.0 ?: hello there"])
    expectNoDifference(reading.findings, [])
    let kept = try #require(reading.transcript).kept(of: Data(text.utf8), named: name)
    #expect(kept.extension == "vtt")
    #expect(CallName.of(fileName: "call-9.mp4.sbv") == "call-9")
  }
}
