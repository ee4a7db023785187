/// Sound and video in formats that are not read, and whose name says what to convert.
package enum UnreadSound {
  /// What such files begin with, and what is a few bytes on.
  private struct Signature {
    var start: [UInt8]
    var offset = 0
    var word = ""
    var name: String
  }

  private static let signatures = [
    Signature(start: [0, 0], offset: 4, word: "ftyp", name: "an MP4 file"),
    Signature(start: Array("#!AMR".utf8), name: "AMR audio"),
    Signature(start: Array("FORM".utf8), offset: 8, word: "AIF", name: "AIFF audio"),
    Signature(start: Array(".snd\0".utf8), name: "AU audio"),
    Signature(start: Array("caff\0".utf8), name: "CAF audio"),
    Signature(start: [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], name: "WMA audio"),
    Signature(start: [0x1A, 0x45, 0xDF, 0xA3], name: "a WebM file"),
    Signature(start: Array("RIFF".utf8), offset: 8, word: "AVI ", name: "an AVI video"),
  ]

  /// Returns what bytes are by the way in which they begin.
  static func name(of bytes: some Collection<UInt8>) -> String? {
    signatures.first { bytes.starts(with: $0.start) && bytes.dropFirst($0.offset).starts(with: $0.word.utf8) }?.name
  }

  /// Returns what a file that is not text is by its ending.
  static func name(ofEnding ending: String) -> String? { MediaEnding.named(ending)?.unreadFormat }

  /// Returns whether words such as "M4A audio" are the name of such a format.
  package static func isName(_ words: String) -> Bool {
    MediaEnding.all.contains { $0.unreadFormat == words } || signatures.contains { $0.name == words }
  }
}
