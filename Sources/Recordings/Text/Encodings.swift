/// UTF-16, recognized by its mark or by the position of its zero bytes.
enum UTF16Text {
  static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]), !bytes.dropFirst(2).starts(with: [0, 0]) {
      return decode(bytes.dropFirst(2), bigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return decode(bytes.dropFirst(2), bigEndian: true) }
    return bigEndianWithoutMark(bytes).map { decode(bytes[...], bigEndian: $0) } ?? nil
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String? {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    guard !units.contains(0) else { return nil }
    return String(decoding: units, as: UTF16.self)
  }

  /// Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
  private static func bigEndianWithoutMark(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(1024)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = sample.count * 7 / 20
    if zeros.odd > enough, zeros.even == 0 { return false }
    if zeros.even > enough, zeros.odd == 0 { return true }
    return nil
  }
}

/// How much of some bytes is good UTF-8 beyond ASCII, and how much is not.
struct UTF8Scan {
  private(set) var good = 0
  private(set) var bad = 0
  private(set) var firstBad = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let length = Self.length(at: index, of: bytes)
      if let length, length > 1 { good += 1 }
      if length == nil {
        if bad == 0 { firstBad = index }
        bad += 1
      }
      index += length ?? 1
    }
  }

  private static func length(at index: Int, of bytes: [UInt8]) -> Int? {
    let length: Int
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    return bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
  }
}

/// Windows-1252, in which every byte is some character.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F are; the five that are nothing stay the control characters of their number.
  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  static func decode(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }
}

/// The first bytes by which common files are known.
enum FileSignature {
  /// A kind of file by its first bytes.
  private struct Kind {
    var bytes: [UInt8]
    var name: String
    /// A word behind the first bytes and a size, which kinds that begin alike differ by.
    var word = ""
    /// The way of beginning by which its ending is found, where it is sound.
    var audio: AudioSignature?

    func begins(_ file: some Collection<UInt8>) -> Bool {
      file.starts(with: bytes) && file.dropFirst(bytes.count + 4).starts(with: word.utf8)
    }
  }

  private static let mp3 = Kind(bytes: Array("ID3".utf8), name: "MP3 audio", audio: .mpegFrame)
  private static let known: [Kind] = [
    Kind(bytes: Array("RIFF".utf8), name: "RIFF audio (WAV)", word: "WAVE", audio: .wave),
    Kind(bytes: Array("RIFF".utf8), name: "a picture", word: "WEBP"),
    Kind(bytes: Array("RIFF".utf8), name: "a RIFF file, but not WAV audio"),
    Kind(bytes: Array("fLaC".utf8), name: "FLAC audio", audio: .flac),
    Kind(bytes: Array("OggS".utf8), name: "Ogg audio", audio: .ogg), mp3,
    Kind(bytes: Array("%PDF-".utf8), name: "a PDF"), Kind(bytes: [0x50, 0x4B, 3, 4], name: FileKind.archive),
    Kind(bytes: [0x1F, 0x8B], name: "gzip-compressed"), Kind(bytes: [0x89, 0x50, 0x4E, 0x47], name: "a picture"),
    Kind(bytes: [0xFF, 0xD8, 0xFF], name: "a picture"),
  ]

  private static func kind(of bytes: some Collection<UInt8>) -> Kind? {
    MPEGFrame.begins(bytes) ? mp3 : known.first { $0.begins(bytes) }
  }

  /// The file's kind in words, as in "the file is …"; `nil` where the bytes begin like none of them.
  static func name(of bytes: some Collection<UInt8>) -> String? { kind(of: bytes)?.name }

  /// The extension that fits bytes that begin like sound; `nil` for all others.
  static func audioExtension(of bytes: some Collection<UInt8>) -> String? {
    kind(of: bytes)?.audio.flatMap { audio in MediaEnding.all.first { $0.signatures.contains(audio) }?.name }
  }

  /// Whether the bytes begin like one of the kinds that are sound.
  static func isAudio(_ bytes: some Collection<UInt8>) -> Bool { audioExtension(of: bytes) != nil }
}
