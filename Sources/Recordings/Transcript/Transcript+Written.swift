package import Foundation
import Notation

extension Transcript {
  /// Returns what a workspace keeps of a file: its own bytes where reading them there gives the same lines, else the
  /// transcript as `written()` has it.
  package func kept(of original: Data, named file: String) -> (data: Data, extension: String) {
    guard format.isKept, let ending = MediaEnding.of(file), ending.isKeptTranscript else { return written() }
    return (original, ending.name)
  }

  /// Returns the transcript as the file it is kept as, and the extension for it.
  ///
  /// The vendors' JSON cannot be kept beside `<id>.json`, and a person can read and edit these two: plain text where no
  /// line has a time and each is read back as it is, else WebVTT, which states every speaker. Reading it again gives the
  /// same lines, to the millisecond; of some times, the cue of a line without one is named so.
  package func written() -> (data: Data, extension: String) {
    plainText.map { ($0, MediaEnding.plainText.name) } ?? (Data(webVTT.utf8), MediaEnding.webVTT.name)
  }

  private var webVTT: String {
    let marksCues = hasTimes && lines.contains { $0.start == nil }
    let header = WebVTT.Header(isChat: format.isChat, hasTimes: hasTimes, marksCues: marksCues)
    var latest = 0.0
    let cues = lines.map { line in
      latest = line.start ?? latest
      // A line whose end is not known is written without length.
      let end = max(line.end ?? latest, latest)
      let times = header.hasTimes ? (latest, end) : (0, 0)
      let timing = "\(ClockTime.webVTT(times.0)) --> \(ClockTime.webVTT(times.1))"
      let name = marksCues && line.start == nil ? "\(WebVTT.Header.noTime)\n" : ""
      return "\(name)\(timing)\n\(Self.voice(of: line))\(Self.escaped(line.text))\n"
    }
    return (["\(header.line)\n"] + cues).joined(separator: "\n")
  }

  /// A voice without a name keeps words such as `Order: L-77` from being read as a speaker.
  private static func voice(of line: TranscriptLine) -> String {
    if let speaker = line.speaker {
      let name = escaped(speaker)
      // `-->` would be an arrow, which makes any line a cue's times.
      return "<v \(name.hasSuffix("--") ? name.dropLast() + "&#45;" : name)>"
    }
    return CueRow(line.text).label == nil ? "" : "<v>"
  }

  private var hasTimes: Bool { lines.contains { $0.start != nil } }

  /// `nil` where text would be read as something else: it is the whole text that decides whether `Ana: …` names a
  /// speaker.
  private var plainText: Data? {
    guard !hasTimes else { return nil }
    let text = lines.map { line in "\(line.speaker.map { "\($0): " } ?? "")\(line.text)\n" }.joined()
    let again = Transcript.read(Data(text.utf8), named: "talk.\(MediaEnding.plainText.name)").transcript?.lines ?? []
    let isTheSame =
      again.count == lines.count
      && zip(lines, again).allSatisfy { $0.speaker == $1.speaker && $0.text == $1.text && $1.start == nil }
    return isTheSame ? Data(text.utf8) : nil
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
