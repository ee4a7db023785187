import Foundation

/// A file that is nothing but the head of a recording: notes, or what describes a sound that does not follow.
struct SoundlessFile {
  private let bytes: [UInt8]
  private let size: Int

  /// Returns whether a file of a size ends where its sound would begin.
  static func recognises(_ head: Data, size: UInt64) -> Bool {
    let file = SoundlessFile(bytes: [UInt8](head), size: Int(size))
    let start = file.endOfNotes()
    if file.holds("fLaC", at: start) { return file.endsWithItsBlocks(at: start + 4) }
    if file.holds("OggS", at: start) { return file.hasNoSoundInPages(at: start) }
    return start > 0 && (start >= file.size || start + 128 == file.size && file.holds("TAG", at: start))
  }

  private func holds(_ word: String, at offset: Int) -> Bool {
    offset <= bytes.count && bytes.dropFirst(offset).starts(with: word.utf8)
  }

  /// Where the notes in front of the sound end, which state how long they are.
  private func endOfNotes() -> Int {
    guard holds("ID3", at: 0), bytes.count >= 10 else { return 0 }
    let length = bytes[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
    return 10 + length + (bytes[5] & 0x10 == 0 ? 0 : 10)
  }

  /// FLAC: blocks with their lengths, of which one is marked as the last.
  private func endsWithItsBlocks(at start: Int) -> Bool {
    var position = start
    while position + 4 <= bytes.count {
      let isLast = bytes[position] & 0x80 != 0
      position += 4 + bytes[(position + 1)..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
      if isLast { return position >= size }
    }
    return position >= size
  }

  /// Ogg: pages that say how many samples there are up to them; those of the head say 0.
  private func hasNoSoundInPages(at start: Int) -> Bool {
    var position = start
    while position + 27 <= bytes.count, holds("OggS", at: position) {
      let samples = bytes[(position + 6)..<(position + 14)]
      guard samples.allSatisfy({ $0 == 0 }) || samples.allSatisfy({ $0 == 0xFF }) else { return false }
      let lengths = bytes[(position + 27)...].prefix(Int(bytes[position + 26]))
      position += 27 + Int(bytes[position + 26]) + lengths.reduce(0) { $0 + Int($1) }
    }
    return position > start && position >= size
  }
}
