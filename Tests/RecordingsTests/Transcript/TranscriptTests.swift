import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct TranscriptTests {
  private let transcript = Transcript(
    lines: [
      TranscriptLine(start: 1, end: 4, speaker: "Agent", text: "Good morning, café Rölf."),
      TranscriptLine(start: 3, end: 8, speaker: "Customer", text: "I want my\nrefund "),
      TranscriptLine(start: 5, end: 6, speaker: "Agent", text: "Sure"),
      TranscriptLine(text: "  "),
      TranscriptLine(start: .infinity, speaker: "Agent", text: "Bye"),
    ], format: .webVTT)

  @Test func numbersItsLinesAndLeavesOutEmptyOnes() {
    expectNoDifference(transcript.lines.map(\.number), [1, 2, 3, 4])
    expectNoDifference(transcript.lines[1].text, "I want my refund")
    expectNoDifference(transcript.speakers, ["Agent", "Customer"])
    #expect(transcript.duration == 8)
    #expect(transcript.line(4)?.start == nil)
    #expect(transcript.line(0) == nil)
    #expect(transcript.line(5) == nil)
    #expect(transcript.line(.min + 1) == nil)
  }

  @Test func findsTheLineAtATime() {
    let numbers = [0.5, 1, 3.5, 5.5, 7, 60].map { transcript.line(at: $0)?.number }
    expectNoDifference(numbers, [nil, 1, 2, 3, 2, 3])
  }

  @Test func turnsPlacesIntoEvidence() {
    expectNoDifference(transcript.moment(for: .line(2)), Evidence(at: 3, line: 2, quote: "I want my refund"))
    expectNoDifference(transcript.moment(for: .time(5.5)), Evidence(at: 5.5, line: 3, quote: "Sure"))
    expectNoDifference(transcript.moment(for: .time(0)), Evidence(at: 0))
    #expect(transcript.moment(for: .line(9)) == nil)
    #expect(transcript.moment(for: .time(.nan)) == nil)
  }

  @Test func searchesWithoutRegardToCaseAndAccents() {
    let find = { (words: String) in transcript.search(words).map(\.number) }
    expectNoDifference(find("CAFE rolf"), [1])
    expectNoDifference(find("refund customer"), [2])
    expectNoDifference(find("refund agent"), [])
    expectNoDifference(find(" "), [])
  }

  @Test func isWrittenSoThatItReadsTheSame() throws {
    let reading = Transcript.read(transcript.written().data, named: "a.vtt")
    expectNoDifference(reading.findings, [])
    expectNoDifference(reading.transcript?.lines.map(\.text), transcript.lines.map(\.text))
    expectNoDifference(
      String(decoding: transcript.written().data, as: UTF8.self),
      """
      WEBVTT - some times

      00:00:01.000 --> 00:00:04.000
      <v Agent>Good morning, café Rölf.

      00:00:03.000 --> 00:00:08.000
      <v Customer>I want my refund

      00:00:05.000 --> 00:00:06.000
      <v Agent>Sure

      no time
      00:00:05.000 --> 00:00:05.000
      <v Agent>Bye

      """)
  }
}
