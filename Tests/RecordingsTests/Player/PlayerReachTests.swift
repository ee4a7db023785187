import Foundation
import Testing

@testable import Recordings

/// A file that is named like a recording and leads elsewhere must not open other files, ports or connections.
@Suite(.enabled(if: mpv != nil, "mpv is not installed: apt-get install mpv")) struct PlayerReachTests {
  private static let streams = [
    (
      "call.opus",
      """
      v=0
      o=- 0 0 IN IP4 127.0.0.1
      s=x
      c=IN IP4 0.0.0.0
      t=0 0
      m=audio 40404 RTP/AVP 97
      a=rtpmap:97 opus/48000/2

      """
    ),
    ("call.mp3", "ffconcat version 1.0\nfile tone.wav\n"),
    ("list.mp3", "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.mp3\n#EXT-X-ENDLIST\n"),
    ("call.ogg", "#EXTM3U\ntone.wav\n"), ("call.flac", "[playlist]\nFile1=tone.wav\n"),
    ("call.wav", "# mpv EDL v0\ntone.wav\n"),
    ("cue.wav", "FILE \"tone.wav\" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n"),
  ]

  private func player() throws -> Player { Player(program: try #require(mpv), arguments: ["--ao=null"], patience: 20) }

  @Test(arguments: streams) func aDescriptionOfSoundElsewhereIsNotPlayed(name: String, text: String) throws {
    let scratch = try ScratchFolder()
    _ = try scratch.write(Tone.wav(seconds: 5), to: "tone.wav")
    let file = try scratch.write(Data(text.utf8), to: name)
    let player = try player()
    #expect(throws: PlayerError.cannotPlay(file: name, reason: "unrecognized file format")) { try player.play(file) }
    #expect(try connections(of: #require(player.processID)).isEmpty)
  }

  @Test(arguments: ["-x.wav", "--pause.wav", "a%20b%n.wav", "edl:%4%a.wav", "http:.wav", "${path}.wav", "a;b#c.wav"])
  func aNameIsNothingButAName(name: String) throws {
    let scratch = try ScratchFolder()
    let player = try player()
    try player.play(scratch.write(Tone.wav(seconds: 7), to: name))
    #expect(try player.duration() == 7)
  }

  /// The sockets of a process that are not those of one machine's own programs.
  private func connections(of process: Int32) throws -> [String] {
    let folder = "/proc/\(process)/fd"
    let open = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
    }
    let numbers = open.filter { $0.hasPrefix("socket:[") }.map { $0.dropFirst(8).dropLast() }
    return ["udp", "udp6", "tcp", "tcp6"].flatMap { protocolName in
      let table = (try? String(contentsOfFile: "/proc/\(process)/net/\(protocolName)", encoding: .utf8)) ?? ""
      return table.split(separator: "\n").filter { line in
        numbers.contains { line.split(separator: " ").contains($0) }
      }.map(String.init)
    }
  }
}
