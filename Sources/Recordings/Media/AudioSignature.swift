import Foundation

/// A way in which files of sound begin.
enum AudioSignature: Hashable {
  case wave, flac, ogg
  /// Tags before the sound.
  case id3
  /// A frame of MPEG audio, without anything before it.
  case mpegFrame

  /// Returns whether bytes begin in this way.
  func begins(_ data: Data) -> Bool {
    switch self {
    case .wave: Self.holds("WAVE", at: 8, data)
    case .flac: Self.holds("fLaC", at: 0, data)
    case .ogg: Self.holds("OggS", at: 0, data)
    case .id3: Self.holds("ID3", at: 0, data)
    case .mpegFrame: MPEGFrame.begins(data)
    }
  }

  /// No file of sound is shorter than its head.
  private static func holds(_ word: String, at offset: Int, _ data: Data) -> Bool {
    data.count >= 12 && data.dropFirst(offset).starts(with: word.utf8)
  }
}
