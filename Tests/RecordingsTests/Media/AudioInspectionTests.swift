import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct AudioInspectionTests {
  private func inspect(_ data: Data, as name: String) throws -> AudioReading {
    let folder = try ScratchFolder()
    return try Media.inspect(FileHandle(forReadingFrom: folder.write(data, to: name)), named: name)
  }

  @Test func tellsHowLongASoundLasts() throws {
    let reading = try inspect(Tone.wav(seconds: 1.5), as: "a.wav")
    #expect(reading.facts == AudioFacts(duration: 1.5, channels: 1, sampleRate: 8000))
    #expect(reading.findings.isEmpty)
  }

  /// A recorder that was cut off did not get to write the size.
  @Test(arguments: [0, 0xFFFF_FFFF]) func doesNotTrustTheSizeOfTheSound(_ size: Int) throws {
    #expect(try inspect(Tone.wav(seconds: 2, dataSize: size), as: "a.wav").facts.duration == 2)
  }

  @Test func refusesARecordingWithoutSound() throws {
    let reading = try inspect(Tone.wav(seconds: 0), as: "a.wav")
    #expect(reading.findings.map(\.rule) == ["empty-recording"])
    #expect(reading.findings.first?.severity == .error)
  }

  /// The library that measures the others refuses it.
  @Test func refusesARecordingThatEndsBeforeItsSoundBegins() throws {
    let whole = Tone.wav(seconds: 2, before: [("LIST", [UInt8](repeating: 0, count: 26))])
    let reading = try inspect(whole.prefix(44), as: "a.wav")
    #expect(reading.findings.map(\.rule) == ["empty-recording"])
    #expect(reading.findings.first?.severity == .error)
  }

  private static let heads: [(name: String, word: String, bytes: [UInt8])] = [
    ("a.mp3", "ID3", [4, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4]),
    ("a.flac", "fLaC", [0x80, 0, 0, 4, 16, 0, 16, 0]),
    ("a.opus", "OggS", [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 4, 1, 2, 3, 4]),
  ]

  /// Notes, or a head that describes the sound, and nothing behind it.
  @Test(arguments: heads)
  func refusesAHeadAlone(name: String, word: String, bytes: [UInt8]) throws {
    let bytes = Array(word.utf8) + bytes
    let reading = try inspect(Data(bytes), as: name)
    expectNoDifference(reading.findings.map(\.message), ["the recording holds no sound"])
    expectNoDifference(reading.findings.map(\.severity), [.error])
    let more = try inspect(Data(bytes + [UInt8](repeating: 0x55, count: 40)), as: name)
    expectNoDifference(more.findings.map(\.rule), ["unmeasured-recording"])
  }

  /// A header that names billions of samples a second would make the call last no time.
  @Test(arguments: [2_000_000_000, 4_294_967_295, 3]) func doesNotTrustAnAbsurdSampleRate(_ rate: UInt32) throws {
    var sound = Tone.wav(seconds: 2)
    let bytes = { (number: UInt32) in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    sound.replaceSubrange(24..<28, with: bytes(rate))
    sound.replaceSubrange(28..<32, with: bytes(rate &* 2))
    let reading = try inspect(sound, as: "a.wav")
    #expect(reading.facts.duration == nil)
    #expect(reading.findings.map(\.rule) == ["unmeasured-recording"])
  }

  @Test func aSoundThatRoundsToNothingIsNone() throws {
    #expect(try inspect(Tone.wav(seconds: 0.000125), as: "a.wav").findings.map(\.rule) == ["empty-recording"])
  }

  @Test func warnsOfARecordingThatWasCutOff() throws {
    let whole = Tone.wav(seconds: 2)
    let reading = try inspect(whole.prefix(whole.count - 8000), as: "a.wav")
    #expect(reading.facts.duration == 1.5)
    #expect(
      reading.findings.map(\.message.text) == ["the recording ends 8000 bytes before the end that its header names"])
    #expect(reading.findings.first?.severity == .warning)
  }

  @Test func aSoundThatIsWholeIsNotCutOffWhateverTheSizeOfTheFileSays() throws {
    var whole = Tone.wav(seconds: 2)
    whole.replaceSubrange(4..<8, with: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(try inspect(whole, as: "a.wav").findings == [])
    #expect(try inspect(whole.dropLast(2), as: "a.wav").findings == [])
    #expect(try inspect(whole.dropLast(4), as: "a.wav").findings.map(\.rule) == ["cut-recording"])
  }

  @Test func takesAudioThatItCannotMeasureWithAWarning() throws {
    let reading = try inspect(Data("OggS and nothing that follows from it".utf8), as: "a.ogg")
    #expect(reading.findings.map(\.rule) == ["unmeasured-recording"])
    #expect(reading.facts.duration == nil)
  }

  /// Telephone recorders write MPEG 2 and 2.5, whose frames begin otherwise than those of music.
  @Test(arguments: [[0xFF, 0xE3], [0xFF, 0xE2], [0xFF, 0xF3], [0xFF, 0xFB]] as [[UInt8]])
  func takesEveryVersionOfMPEGForMP3(_ sync: [UInt8]) {
    let frame = Data(sync + [0x18, 0xC4] + [UInt8](repeating: 0, count: 200))
    #expect(Media.finding(in: frame, named: "a.mp3") == nil)
    #expect(FileKind.of(head: frame, named: "a.txt") == .audio)
  }

  @Test func refusesAnMP3WithoutAFrame() {
    let reserved = Data([0xFF, 0xEB, 0x18, 0xC4] + [UInt8](repeating: 0, count: 200))
    #expect(Media.finding(in: reserved, named: "a.mp3")?.rule == "not-audio")
  }
}

struct FileKindTests {
  private func kind(_ text: String, _ name: String) -> FileKind { FileKind.of(head: Data(text.utf8), named: name) }

  @Test func goesByContentFirst() {
    #expect(FileKind.of(head: Tone.wav(seconds: 0.1), named: "a.txt") == .audio)
    #expect(kind("id,agent\n1,ana\n", "calls.csv") == .table)
    #expect(kind("start\tend\ttext\n0\t900\thello\n", "call.tsv") == .text)
    #expect(kind("WEBVTT\n", "call.csv") == .text)
    #expect(kind("PK\u{3}\u{4}....[Content_Types].xml....xl/workbook.xml", "calls.csv") == .spreadsheet)
    #expect(kind("PK\u{3}\u{4}....word/document.xml", "call.txt") == .unknown("a ZIP archive or an office document"))
    #expect(FileKind.of(head: Data("PK\u{3}\u{4}....".utf8), named: "calls.xlsx") == .spreadsheet)
    #expect(kind("a\u{0}b", "program") == .unknown(nil))
  }

  @Test func aTableIsOneWhateverItsNameEndsIn() {
    #expect(kind("Call ID,Agent,Duration\nx1,ana,60\n", "calls.txt") == .table)
    #expect(kind("Calls in November\n\nCall ID\tAgent\nx1\tana\n", "calls") == .table)
    #expect(kind("id,agent\nAgent: hello\n", "call.txt") == .text)
    #expect(kind("Agent: hello, id\nCustomer: hi, agent\n", "call.txt") == .text)
    #expect(kind("[27/09/2026, 18:58] Tove: hello, you\n", "chat.csv") == .text)
    #expect(kind("Agent: hello\nCustomer: hi\n", "call.csv") == .text)
    #expect(kind("*** Calls in November ***\nid,agent\n1,ana\n", "calls.csv") == .table)
  }

  @Test func aSpreadsheetIsNotATranscript() {
    let reading = read("PK\u{3}\u{4}....xl/workbook.xml", as: "calls.txt")
    #expect(reading.kind == .spreadsheet)
    #expect(reading.findings.map(\.help) == ["save the sheet as CSV and import that"])
  }

  /// Workbooks, messages and documents of the older office programs begin alike.
  @Test(arguments: [
    ("calls.xls", "the file is a spreadsheet, which is not read yet", "save the sheet as CSV and import that"),
    (
      "mail.msg", "the file is a message of Outlook, which is not read yet",
      "save the message as text (.txt) and import that"
    ),
    (
      "notes.doc", "the file is a workbook, a message or a document of an office program, which is not read yet",
      "save a sheet as CSV, a message or a document as plain text, and import that"
    ),
  ])
  func anOfficeFileIsNamedByItsEnding(name: String, message: String, help: String) {
    let reading = Transcript.read(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]), named: name)
    #expect(reading.findings.map(\.message.text) == [message])
    #expect(reading.findings.map(\.help) == [help])
  }
}
