public import Foundation
import Notation

extension Transcript {
  /// Returns what a workspace keeps of a file: its own bytes where reading them there gives the same lines, else the
  /// transcript as `written()` has it.
  public func kept(of original: Data, named file: String) -> (data: Data, extension: String) {
    let type = Media.extension(of: file)
    guard format.isKept, Media.transcriptExtensions.contains(type) else { return written() }
    return (original, type)
  }

  /// Returns the transcript as the file it is kept as, and the extension for it.
  ///
  /// A workspace keeps WebVTT, or plain text where no line has a time: the vendors' JSON cannot lie beside
  /// `<id>.json`, and a person can read and edit these two. Reading it again gives the same lines, to the millisecond.
  public func written() -> (data: Data, extension: String) {
    let isTimed = lines.contains { $0.start != nil }
    return (Data((isTimed ? webVTT : plainText).utf8), isTimed ? "vtt" : "txt")
  }

  private var webVTT: String {
    var latest = 0.0
    let cues = lines.map { line in
      latest = line.start ?? latest
      let voice = line.speaker.map { "<v \(Self.escaped($0))>" } ?? ""
      // A line whose end is not known is written without length.
      let end = max(line.end ?? latest, latest)
      return "\(ClockTime.webVTT(latest)) --> \(ClockTime.webVTT(end))\n\(voice)\(Self.escaped(line.text))\n"
    }
    return ([format.isChat ? "\(WebVTT.chatHeader)\n" : "WEBVTT\n"] + cues).joined(separator: "\n")
  }

  private var plainText: String {
    let isTalk = lines.contains { $0.speaker != nil }
    return lines.map { isTalk ? "\($0.speaker ?? "Unknown"): \($0.text)\n" : "\($0.text)\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
