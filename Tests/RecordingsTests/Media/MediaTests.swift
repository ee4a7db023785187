import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct MediaTests {
  @Test func knowsFilesByTheirNames() {
    let names = ["a.VTT", "b.srt", "c.txt", "d.json", "e.tsv", "f.wav", "g.Opus", "h.m4a", "i.exe", "wav", ".wav"]
    let endings = names.map { MediaEnding.of($0) }
    expectNoDifference(
      names.indices.filter { endings[$0]?.isKeptTranscript == true }.map { names[$0] }, ["a.VTT", "b.srt", "c.txt"])
    expectNoDifference(
      names.indices.filter { endings[$0]?.isKeptAudio == true }.map { names[$0] }, ["f.wav", "g.Opus"])
    expectNoDifference(names.filter { MediaEnding.of($0)?.isRead == true }, Array(names.prefix(7)))
    expectNoDifference(endings.map { $0?.name }.suffix(4), ["m4a", nil, nil, nil])
  }

  /// Of two files that are alike otherwise, a service's own is taken, then what has times.
  @Test func prefersSomeEndings() {
    expectNoDifference(
      ["a.opus", "a.txt", "a.pdf", "a.srt", "a.wav", "a.vtt", "a.json"].sorted {
        MediaEnding.rank(of: $0) < MediaEnding.rank(of: $1)
      }, ["a.json", "a.vtt", "a.srt", "a.txt", "a.wav", "a.opus", "a.pdf"])
  }

  @Test func noticesAudioThatIsSomethingElse() {
    #expect(Media.finding(in: Tone.wav(seconds: 0.1), named: "a.wav") == nil)
    #expect(Media.finding(in: Data(), named: "a.wav")?.message.text == "the file is named `.wav` but is empty")
    #expect(
      Media.finding(in: Tone.wav(seconds: 0.1), named: "a.mp3")?.message.text
        == "the file is named `.mp3` but is RIFF audio (WAV)")
    #expect(Media.finding(in: Data("WEBVTT and some more".utf8), named: "a.ogg")?.rule == "not-audio")
    #expect(Media.finding(in: Data(), named: "a.vtt") == nil)
  }

  @Test(arguments: [
    ("WAVE", "RIFF audio (WAV)"), ("AVI ", "an AVI video"), ("WEBP", "a picture"),
    ("RMID", "a RIFF file, but not WAV audio"),
  ])
  func distinguishesWhatBeginsAsAWAVDoes(word: String, kind: String) {
    let file = Data("RIFF....\(word)fmt and so on".utf8)
    #expect(Media.finding(in: file, named: "a.mp3")?.message.text == "the file is named `.mp3` but is \(kind)")
    #expect(FileKind.of(head: file, named: "a.txt") == (word == "WAVE" ? .audio : .unknown(kind)))
  }

  /// What stands behind them is no part of a call's name, and bare sound is not taken for text.
  @Test(arguments: [("sln", "signed linear audio"), ("raw", "audio without a header"), ("ulaw", "µ-law audio")])
  func bareSoundIsOneList(ending: String, name: String) {
    #expect(CallName.of(fileName: "c-7.\(ending)") == "c-7")
    let sound = Data([0x41, 0xD5, 0x7F, 0xFF, 0x2A, 0x55, 0x55])
    #expect(FileKind.of(head: sound, named: "c-7.\(ending)") == .unknown(name))
  }

  @Test(arguments: [
    ("a.txt", "the file is named `.txt` but is RIFF audio (WAV)"),
    ("a.vtt", "the file is named `.vtt` but is RIFF audio (WAV)"),
    ("a.csv", "the file is named `.csv` but is RIFF audio (WAV)"),
    ("a", "the file is RIFF audio (WAV), and its name has no ending that says so"),
  ])
  func audioUnderAnotherNameIsRefusedWithTheEndingThatFits(name: String, message: String) {
    let finding = Media.finding(in: Tone.wav(seconds: 0.1), named: name)
    #expect(finding?.message.text == message)
    #expect(finding?.help == "name it `.wav`, and import it again")
    #expect(finding?.severity == .error)
  }
}

struct MediaDurationTests {
  @Test func walksTheChunksBeforeTheSound() {
    let odd = Tone.wav(seconds: 1.5, before: [("LIST", [1, 2, 3]), ("JUNK", Array(repeating: 0, count: 5000))])
    #expect(Media.duration(of: odd) == 1.5)
    #expect(Media.duration(of: odd.prefix(1 << 13), size: odd.count) == 1.5)
  }

  @Test(arguments: [0, 0xFFFF_FFFF])
  func doesNotTrustTheSizeOfTheSound(_ size: Int) {
    #expect(Media.duration(of: Tone.wav(seconds: 2, dataSize: size)) == 2)
  }

  @Test func tellsNothingOfDamagedOrOtherFiles() {
    #expect(Media.duration(of: Tone.wav(seconds: 1).prefix(20)) == nil)
    #expect(Media.duration(of: Data("RIFF____WAVEdata____".utf8)) == nil)
    #expect(Media.duration(of: Data("fLaC".utf8)) == nil)
  }
}
