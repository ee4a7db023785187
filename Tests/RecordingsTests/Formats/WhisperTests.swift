import CustomDump
import Foundation
import Notation
import QualityModel
import Recordings
import Testing

struct WhisperTests {
  @Test func readsSegments() {
    let reading = read(
      """
      {"text": "…", "language": "en", "duration": 12.5, "segments": [
        {"id": 0, "start": 0.0, "end": 2.5, "text": " Good morning.", "avg_logprob": NaN},
        {"id": 1, "start": 3, "end": 4, "text": " Hello.", "speaker": "SPEAKER_01"}]}
      """, as: "call.json")
    expectNoDifference(reading.lines, ["1 0.0-2.5 ?: Good morning.", "2 3.0-4.0 SPEAKER_01: Hello."])
    expectNoDifference(
      reading.details,
      ImportedDetails(channel: .voice, duration: 12.5, metadata: ["language": .string("en")], guessed: [.channel]))
  }

  @Test func readsTheTableInMilliseconds() {
    let reading = read(
      "start\tend\ttext\n400\t1900\t[SPEAKER_00]: The lamp flickers.\nx\t2\tstill here\n", as: "call.tsv")
    #expect(reading.kind == .transcript(.whisperTable))
    #expect(reading.transcript?.lines.first?.start == 0.4)
    #expect(reading.transcript?.lines.first?.end == 1.9)
    #expect(reading.rules == ["unreadable-cue 3"])
    let kept = reading.transcript?.kept(of: Data(), named: "call.tsv")
    #expect(kept?.extension == "vtt")
  }

  @Test(arguments: ["-400\t-1900", "400\t-1", "900\t400", "\t", "99999999999999999999\t1"])
  func aRowOfTheTableWithImpossibleTimesKeepsItsWords(_ times: String) {
    let reading = read("start\tend\ttext\n\(times)\tThe lamp flickers.\n", as: "call.tsv")
    expectNoDifference(reading.lines, ["1 ?-? ?: The lamp flickers."])
    #expect(reading.rules == ["unreadable-cue 2"])
  }

  @Test func theWordsTellWhoSpeaks() {
    let reading = read(
      """
      {"segments": [{"start": 2.0, "end": 5.0, "text": "It flickers. Since when?", "speaker": "SPEAKER_00", "words": [
        {"word": "It", "start": 2.0, "end": 2.2, "speaker": "SPEAKER_00"}, {"word": "flickers."},
        {"word": "Since", "start": 4.0, "end": 4.3, "speaker": "SPEAKER_01"},
        {"word": "when?", "start": 4.4, "end": 5.0, "speaker": "SPEAKER_01"}]}]}
      """, as: "call.json")
    expectNoDifference(
      reading.lines, ["1 2.0-2.2 SPEAKER_00: It flickers.", "2 4.0-5.0 SPEAKER_01: Since when?"])
  }

  @Test func timesThatCanOnlyBeMillisecondsAre() {
    let reading = read(
      """
      [{"start": 400, "end": 2100, "text": "Lumen Shop, good morning.", "speaker": "A"},
       {"start": 62500, "end": 64000, "text": "The lamp flickers.", "speaker": "B"}]
      """, as: "call.json")
    expectNoDifference(
      reading.lines, ["1 0.4-2.1 A: Lumen Shop, good morning.", "2 62.5-64.0 B: The lamp flickers."])
    #expect(reading.rules == ["times-in-milliseconds"])
    #expect(reading.details.duration == 64)
    // A long silence around one word is not a mistake.
    #expect(read(#"[{"start": 0, "end": 30, "text": "you"}]"#, as: "a.json").findings.isEmpty)
  }

  @Test func readsABareListOfSegments() {
    #expect(read(#"[{"start": 1, "end": 2, "text": "hi"}]"#, as: "a.json").lines == ["1 1.0-2.0 ?: hi"])
  }
}
