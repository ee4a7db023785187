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

  @Test func aSegmentWithoutAStartStaysWhereItStandsAndGetsNoTime() throws {
    let reading = read(
      """
      {"segments": [{"start": 5, "end": 2, "text": "back"}, {"start": "7", "end": "9", "text": "strings"},
       {"start": -3, "end": 1, "text": "negative"}, {"text": "none"},
       {"start": null, "end": null, "text": "null"}, {"start": "soon", "text": "word"}]}
      """, as: "call.json")
    expectNoDifference(
      reading.lines,
      [
        "1 5.0-? ?: back", "2 7.0-9.0 ?: strings", "3 ?-? ?: negative", "4 ?-? ?: none", "5 ?-? ?: null",
        "6 ?-? ?: word",
      ])
    expectNoDifference(reading.rules, ["unreadable-cue 2:2", "unreadable-cue 1:15"])
    expectNoDifference(
      reading.findings.map(\.message),
      [
        "each of the segments 3, 4, 5 and 6 has no start that can be read, and is without a time",
        "segment 1 has an end that is not a time or is before its start, and is without an end",
      ])
    let transcript = try #require(reading.transcript)
    let kept = transcript.kept(of: Data(), named: "call.json")
    expectNoDifference(read(String(decoding: kept.data, as: UTF8.self), as: "call.vtt").lines, reading.lines)
  }

  @Test func aStartThatWasNotMeasuredIsSaidWithItsPlace() {
    let reading = read(#"{"segments":[{"start":NaN,"end":1,"text":"a"}]}"#, as: "call.json")
    expectNoDifference(reading.lines, ["1 ?-? ?: a"])
    expectNoDifference(reading.rules, ["unreadable-cue 1:14"])
  }

  @Test func aTableInSecondsIsReadAsOne() {
    let rows = "0\t3\tLumen Shop, good morning.\n3\t6\tThe lamp flickers.\n300\t304\tSince when is that?\n"
    let whole = read("start\tend\ttext\n" + rows, as: "call.tsv")
    expectNoDifference(
      whole.lines,
      [
        "1 0.0-3.0 ?: Lumen Shop, good morning.", "2 3.0-6.0 ?: The lamp flickers.",
        "3 300.0-304.0 ?: Since when is that?",
      ])
    expectNoDifference(whole.rules, ["times-in-seconds"])
    #expect(whole.details.duration == 304)
    let decimals = read("start\tend\ttext\n0.512\t3.2\tGood morning.\n", as: "call.tsv")
    expectNoDifference(decimals.lines, ["1 0.512-3.2 ?: Good morning."])
    expectNoDifference(decimals.rules, ["times-in-seconds"])
    let milliseconds = read("start\tend\ttext\n512.0\t90200.0\tGood morning.\n", as: "call.tsv")
    expectNoDifference(milliseconds.lines, ["1 0.512-90.2 ?: Good morning."])
    expectNoDifference(milliseconds.rules, ["times-in-milliseconds"])
  }

  @Test func aKeyThatIsGivenTwiceWithTwoValuesIsRefusedWithItsPlace() {
    let twice = read(
      "{\"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"a\"}],\n \"segments\": []}", as: "call.json")
    #expect(twice.transcript == nil)
    expectNoDifference(twice.rules, ["bad-json 2:2"])
    expectNoDifference(twice.findings.map(\.message), ["the key `segments` is given twice, with two values"])
    let same = read(#"{"segments": [{"start": 0, "end": 1, "text": "a", "id": 1, "id": 1}]}"#, as: "call.json")
    expectNoDifference(same.lines, ["1 0.0-1.0 ?: a"])
  }

  @Test func halfACharacterIsSaid() {
    let reading = read(
      #"{"segments": [{"start": 0, "end": 1, "text": "a\ud800b \ud83d\ude00 \\ud800"}]}"#, as: "a.json")
    expectNoDifference(reading.lines, ["1 0.0-1.0 ?: a\u{FFFD}b 😀 \\ud800"])
    expectNoDifference(reading.rules, ["unreadable-characters 1:48"])
  }
}
