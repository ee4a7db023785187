import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// What every format has in common: encodings, size, and files that are something else.
struct TranscriptReadingTests {
  private let words = "WEBVTT\n\n00:01.000 --> 00:02.000\nDéjà vu\n"

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func readsUTF16(_ encoding: String.Encoding, hasMark: Bool) throws {
    let data = try #require((hasMark ? "\u{FEFF}" + words : words).data(using: encoding))
    let reading = Transcript.read(data, named: "a.vtt")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: Déjà vu"])
    expectNoDifference(reading.findings, [])
  }

  @Test func takesOtherBytesForWindows1252() throws {
    let data = try #require("Agent: Déjà vu\n".data(using: .windowsCP1252)) + Data([0x80, 0x81])
    let reading = Transcript.read(data, named: "a.txt")
    expectNoDifference(reading.lines, ["1 ?-? Agent: Déjà vu €\u{81}"])
    expectNoDifference(reading.rules, ["unknown-encoding 1"])
  }

  @Test func marksASingleBrokenCharacter() {
    let reading = Transcript.read(Data("Agent: Déjà vu\nAgent: gar".utf8) + [0xC3], named: "a.txt")
    expectNoDifference(reading.lines, ["1 ?-? Agent: Déjà vu", "2 ?-? Agent: gar\u{FFFD}"])
    expectNoDifference(reading.rules, ["unreadable-characters 2"])
  }

  @Test func refusesBinaryFiles() {
    let files: [Data] = [
      Tone.wav(seconds: 0.1), Data([0, 1, 2, 3, 0, 5]), Data("%PDF-1.7 text".utf8), Data((0..<200).map { $0 % 25 }),
    ]
    for file in files {
      let reading = Transcript.read(file, named: "a.txt")
      #expect(reading.transcript == nil)
      #expect(reading.rules == ["not-a-transcript"])
    }
    #expect(
      Transcript.read(files[0], named: "a.vtt").findings.first?.message.text
        == "the file is RIFF audio (WAV), not a transcript")
  }

  @Test func refusesWhatIsTooLarge() {
    #expect(Transcript.read(Data(count: Transcript.largest + 1), named: "a.txt").rules == ["transcript-too-large"])
    let lines = Data(repeating: 10, count: Transcript.mostLines + 1)
    #expect(Transcript.read(lines, named: "a.txt").rules == ["transcript-too-large"])
  }

  @Test(arguments: ["", "\n \n", "WEBVTT\n", "{}", "[]"])
  func saysWhenThereIsNothing(_ text: String) {
    for name in ["a.vtt", "a.srt", "a.txt", "a.json", "a"] {
      let reading = read(text, as: name)
      #expect(reading.transcript == nil || name == "a.txt" || name == "a.srt" || name == "a")
      #expect(!reading.findings.isEmpty || reading.transcript != nil)
    }
  }

  @Test func saysWhereJSONIsBroken() {
    let reading = read("{\"Transcript\": [\n  {\"Content\": \"é\" \"x\"}]}", as: "a.json")
    expectNoDifference(reading.rules, ["bad-json 2:19"])
    expectNoDifference(reading.findings.first?.message.text, "expected `,` or `}`")
  }

  @Test func refusesDeepNestingWithoutFollowingIt() {
    for bracket in ["[", "{\"a\":"] {
      let reading = read(String(repeating: bracket, count: 100_000), as: "a.json")
      #expect(reading.findings.map(\.message.text) == ["the JSON is nested more than 256 deep"])
    }
  }

  @Test func listsOnlyTheFirstOfManyFindings() {
    let reading = read("WEBVTT\n\n" + String(repeating: "x --> y\nwords\n\n", count: 1000), as: "a.vtt")
    #expect(reading.transcript?.lines.count == 1000)
    #expect(reading.findings.count == 51)
    #expect(reading.findings.last?.message.text == "950 more findings in this file are not listed")
  }

  @Test func knowsAFileByItsContentWhateverItsName() {
    #expect(read(words, as: "a.txt").transcript?.format == .webVTT)
    #expect(read(#"{"segments": [{"start": 0, "text": "hi"}]}"#, as: "a.txt").transcript?.format == .whisper)
    #expect(read("Agent: hi\nCustomer: hello", as: "notes.log").transcript?.format == .plainText)
    #expect(read("{laughs} Agent: hi", as: "a.txt").transcript?.format == .plainText)
  }
}
