import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct WebVTTTests {
  @Test func readsVoicesAsSpeakers() {
    let reading = read(
      """
      WEBVTT - a call

      NOTE
      of no interest

      STYLE
      ::cue { color: red }

      greeting
      00:00:01.000 --> 00:00:03.500 align:start position:0%
      <v.loud Agent>Good <i>morning</i>, &lt;Alba&gt; &amp; Sons.

      00:04.000 --> 00:06.000
      <v Customer>Hello.</v> <v Agent>How can I
      help?</v>
      """, as: "call.vtt")
    expectNoDifference(
      reading.lines,
      [
        "1 1.0-3.5 Agent: Good morning, <Alba> & Sons.", "2 4.0-6.0 Customer: Hello.",
        "3 4.0-6.0 Agent: How can I help?",
      ])
    expectNoDifference(reading.findings, [])
  }

  @Test func keepsOverlappingCuesInOrderOfStart() {
    let reading = read(
      "WEBVTT\n\n00:05.000 --> 00:09.000\nb\n\n00:01.000 --> 00:08.000\na\n\n00:05.000 --> 00:06.000\nc\n", as: "a.vtt")
    expectNoDifference(reading.lines, ["1 1.0-8.0 ?: a", "2 5.0-9.0 ?: b", "3 5.0-6.0 ?: c"])
  }

  /// Teams writes so where it knows no speakers.
  @Test func aBlankLineBelowTheTimingDoesNotEndTheCue() {
    let reading = read(
      """
      WEBVTT

      00:00:01.500 --> 00:00:03.000

      The modem is dead.

      00:00:04.000 --> 00:00:05.000

      name of the next
      00:00:06.000 --> 00:00:07.000

      Since Monday.

      00:00:08.000 --> 00:00:09.000

      NOTE not said
      """, as: "call.vtt")
    expectNoDifference(reading.lines, ["1 1.5-3.0 ?: The modem is dead.", "2 6.0-7.0 ?: Since Monday."])
    expectNoDifference(reading.findings, [])
  }

  @Test func aCallOfMoreThanADayHasNoDuration() {
    let reading = read("WEBVTT\n\n83:43:20.000 --> 83:44:00.000\nhello\n", as: "call.vtt")
    #expect(reading.rules == ["impossible-times"])
    #expect(reading.details.duration == nil)
    #expect(read("WEBVTT - chat\n\n83:43:20.000 --> 83:43:20.000\nhello\n", as: "chat.vtt").findings.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func readsAnyLineEnd(_ end: String) {
    let text = ["\u{FEFF}WEBVTT", "", "00:01.000 --> 00:02.000", "one", "two", ""].joined(separator: end)
    expectNoDifference(read(text, as: "a.vtt").lines, ["1 1.0-2.0 ?: one two"])
  }

  @Test func reportsWhatItCannotReadAndGoesOn() {
    let reading = read(
      """
      WEBVTT

      00:01.000 --> 00:0x.000
      kept without an end

      lost its time

      99:99 --> 00:05.000
      kept without a start

      00:09.000 --> 00:08.000
      backwards

      """, as: "call.vtt")
    expectNoDifference(
      reading.lines, ["1 1.0-? ?: kept without an end", "2 ?-5.0 ?: kept without a start", "3 9.0-? ?: backwards"])
    expectNoDifference(
      reading.rules, ["unreadable-cue 3", "unreadable-cue 6", "unreadable-cue 8", "unreadable-cue 11"])
    #expect(reading.findings[0].place?.source == "00:01.000 --> 00:0x.000")
  }

  @Test func readsAFileWithoutItsHeader() {
    let reading = read("00:01.000 --> 00:02.000align:start\nhello\n", as: "call.vtt")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: hello"])
    expectNoDifference(reading.rules, ["no-webvtt-header 1"])
  }

  @Test func keepsWhatOnlyLooksLikeMarkup() {
    let reading = read("WEBVTT\n\n00:01.000 --> 00:02.000\n2 < 3 &nothing; <b>and\n", as: "a.vtt")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: 2 < 3 &nothing; and"])
  }

  @Test func takesNamesBeforeTheWordsForSpeakersWhenTheyComeTwice() {
    let cue = { (second: Int, words: String) in "00:0\(second).000 --> 00:0\(second + 1).000\n\(words)\n" }
    let words = ["Jane Doe: hello", "Remember: be kind", "Jane Doe: bye", "agent: yes"]
    let text = (["WEBVTT\n"] + words.enumerated().map { cue($0.offset, $0.element) }).joined(separator: "\n")
    expectNoDifference(
      read(text, as: "a.vtt").lines,
      [
        "1 0.0-1.0 Jane Doe: hello", "2 1.0-2.0 ?: Remember: be kind", "3 2.0-3.0 Jane Doe: bye",
        "4 3.0-4.0 Agent: yes",
      ])
  }
}
