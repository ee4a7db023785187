import Foundation
import QualityModel

extension Transcript {
  /// The most bytes a transcript may have.
  package static let largest = Interaction.largestTranscript
  /// The most lines of text it may have: captions of a day and night, four lines for every two seconds, fit in.
  package static let mostLines = 300_000

  /// Returns the finding about a file that is too large to be read, or has too many lines; `nil` for all others.
  ///
  /// Each line becomes a value many times its size, so that a limit on bytes alone would not bound the memory.
  static func excess(of data: Data, named file: String) -> Finding? {
    guard data.count <= largest else { return .tooLarge(.bytes, file: file) }
    guard data.count > mostLines, lines(of: data) > mostLines else { return nil }
    return .tooLarge(.lines, file: file)
  }

  /// Lines end in LF, CRLF or CR.
  private static func lines(of data: Data) -> Int {
    data.withUnsafeBytes { bytes in
      var (feeds, returns) = (0, 0)
      for byte in bytes {
        if byte == 10 { feeds += 1 }
        if byte == 13 { returns += 1 }
      }
      return max(feeds, returns)
    }
  }
}

extension Finding {
  fileprivate static func tooLarge(_ message: Message, file: String) -> Finding {
    Finding(
      rule: TranscriptRules.tooLarge.name, message, help: "split it into one file for each interaction",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let bytes: Self =
    "the file is larger than the \(Transcript.largest >> 20) MB a transcript may have"
  fileprivate static let lines: Self = "the file has more than the \(Transcript.mostLines) lines a transcript may have"
}
