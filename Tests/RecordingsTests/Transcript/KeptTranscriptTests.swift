import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import TestSupport
import Testing

/// What a workspace keeps of a conversation is read with the same lines, whoever speaks and whatever they say.
struct KeptTranscriptTests {
  private func chat(_ turns: [(speaker: String?, text: String)], _ format: TranscriptFormat = .textChat) -> Transcript {
    Transcript(lines: turns.map { TranscriptLine(speaker: $0.speaker, text: $0.text) }, format: format)
  }

  private func again(_ transcript: Transcript) -> [TranscriptLine]? {
    let written = transcript.written()
    return Transcript.read(written.data, named: "talk.\(written.extension)").transcript?.lines
  }

  private func text(_ transcript: Transcript) -> String { String(decoding: transcript.written().data, as: UTF8.self) }

  @Test func textIsKeptAsTextWhereItCanOnlyBeReadInOneWay() {
    let plain = chat([("Agent", "<hi>"), ("Customer", "joined"), ("Agent", "when: now?")])
    #expect(plain.written().extension == "txt")
    expectNoDifference(text(plain), "Agent: <hi>\nCustomer: joined\nAgent: when: now?\n")
    expectNoDifference(again(plain), plain.lines)
  }

  @Test func aSpeakerWhoSpeaksOnceAmongOthersStaysTheSpeaker() {
    let turns = chat([("Customer", "hi"), ("Ana", "hello"), ("ben", "me too"), ("Customer", "bye"), (nil, "Room: 4")])
    expectNoDifference(again(turns), turns.lines)
    expectNoDifference(
      text(turns).split(separator: "\n").prefix(3),
      ["WEBVTT - chat, no times", "00:00:00.000 --> 00:00:00.000", "<v Customer>hi"])
    #expect(Transcript.read(turns.written().data, named: "talk.vtt").transcript?.duration == nil)
  }

  @Test func aLineWithoutATimeAmongOthersGetsNone() {
    let lines: [(start: Double?, text: String)] = [
      (nil, "hi"), (4, "hello"), (nil, "and you?"), (9, "no time"), (9, "bye"),
    ]
    let turns = Transcript(
      lines: lines.map { TranscriptLine(start: $0.start, speaker: "Ana", text: $0.text) }, format: .whisper)
    expectNoDifference(again(turns), turns.lines)
  }

  @Test func anotherProgramsHeaderHidesNoTimes() {
    let reading = read("WEBVTT - no times at all\n\n00:01.000 --> 00:02.000\nhello\n", as: "a.vtt")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: hello"])
  }

  @Test func randomConversationsAreReadAsTheyWere() {
    let names = [
      nil, "Ana López", "Ana", "agent 2", "ben.ito@example.org", "Customer", "Order", "System", "From", "张伟",
      "Ben: Ito",
      "<ida>", "[Bo]", "+46 70 000 00 00", "Dr. Lee & Son", "NOTE", "12:30", "WEBVTT", "Chat started", "x--",
    ]
    let pieces = [
      "hello", "Order: L-77", "Agent: hi", "[00:12]", "<b>", "-->", "12:30", "&amp;", "<ida> hi", "NOTE", "7", "a,b",
      "\n",
      "Ana: yes", "[Bo]: no", "(agent)", "*** left ***", "{", "{\"a\": 1}", "From: x", "\u{200E}", "é", "  ", "WEBVTT",
      "Chat started: 2026-11-20 14:03", "2026-11-20 14:03 Ida: hi", "0:00:01.000,0:00:02.000", ":", "id,agent,message",
    ]
    var random = SplitMix64(seed: 11)
    var asText = 0
    for _ in 0..<1500 {
      let isTimed = Bool.random(using: &random)
      let chosen = names.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
      var clock = 0.0
      let lines = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        clock += Double(Int.random(in: 0...9000, using: &random)) / 100
        return TranscriptLine(
          start: isTimed ? clock : nil, speaker: chosen.randomElement(using: &random) ?? nil,
          text: words.joined(separator: " "))
      }
      let transcript = Transcript(lines: lines, format: Bool.random(using: &random) ? .textChat : .mail)
      guard !transcript.lines.isEmpty else { continue }
      if transcript.written().extension == "txt" { asText += 1 }
      guard again(transcript) == transcript.lines else {
        expectNoDifference(again(transcript), transcript.lines)
        return
      }
    }
    #expect(asText > 50, "some are kept as text")
  }
}
