import Foundation

/// How long MPEG audio lasts, by its frames one after the other.
///
/// The size over the length of the first frame is not enough: at 44.1 kHz some frames are a byte longer than others, and
/// at a variable bit rate all differ. Only the heads of frames are looked at, in pieces of the file.
struct MPEGLength {
  private let handle: FileHandle
  private var piece: [UInt8] = []
  private var pieceStart: UInt64 = 0

  /// Whether a file that begins so may be MPEG audio, so that its frames are worth looking for.
  static func canCount(_ head: Data) -> Bool { [AudioSignature.id3, .mpegFrame].contains { $0.begins(head) } }

  /// Returns the seconds of a file; `nil` where it is not MPEG audio, where an encoder noted the length in the first
  /// frame, and where frames do not follow each other.
  static func seconds(of handle: FileHandle) throws -> Double? {
    var reader = MPEGLength(handle: handle)
    return try reader.seconds()
  }

  private static let pieceLength = 1 << 16
  /// The most bytes between two frames that are passed over, and the least that are taken for an end of the sound.
  private static let mostGarbage: UInt64 = 1 << 16

  private init(handle: FileHandle) { self.handle = handle }

  private mutating func seconds() throws -> Double? {
    var position = try startOfSound()
    guard let first = try frame(at: position), try !isNoted(first, at: position) else { return nil }
    var (samples, skipped) = (0, UInt64(0))
    while try has(4, at: position) {
      guard let frame = try frame(at: position), frame.sampleRate == first.sampleRate else {
        (position, skipped) = (position + 1, skipped + 1)
        // What is not sound for so long is a picture or a note at the end, or not to be counted at all.
        guard skipped < Self.mostGarbage else { break }
        continue
      }
      guard let length = frame.length, length > 4 else { return nil }
      guard try has(length, at: position) else { break }
      (position, samples, skipped) = (position + UInt64(length), samples + frame.samples, 0)
    }
    return samples == 0 ? nil : Double(samples) / Double(first.sampleRate)
  }

  /// Notes in front of the sound state how long they are.
  private mutating func startOfSound() throws -> UInt64 {
    guard try has(10, at: 0), piece.starts(with: Array("ID3".utf8)) else { return 0 }
    let size = piece[6..<10].reduce(0) { $0 << 7 | UInt64($1 & 0x7F) }
    return 10 + size + (piece[5] & 0x10 == 0 ? 0 : 10)
  }

  /// Whether the first frame is an encoder's note with the number of frames, which players and libraries go by.
  private mutating func isNoted(_ frame: MPEGFrame, at position: UInt64) throws -> Bool {
    guard try has(frame.noteOffset + 4, at: position) else { return false }
    let start = Int(position - pieceStart)
    return ["Xing", "Info", "VBRI"].contains { note in
      let offset = start + (note == "VBRI" ? 36 : frame.noteOffset)
      return piece.dropFirst(offset).starts(with: Array(note.utf8))
    }
  }

  private mutating func frame(at position: UInt64) throws -> MPEGFrame? {
    guard try has(4, at: position) else { return nil }
    let start = Int(position - pieceStart)
    return MPEGFrame(piece[start..<(start + 4)])
  }

  /// Whether the file has so many bytes from a position; the piece with them is read where it is another one.
  private mutating func has(_ count: Int, at position: UInt64) throws -> Bool {
    if position < pieceStart || position + UInt64(count) > pieceStart + UInt64(piece.count) {
      try handle.seek(toOffset: position)
      piece = [UInt8](try handle.read(upToCount: max(Self.pieceLength, count)) ?? Data())
      pieceStart = position
    }
    return piece.count - Int(position - pieceStart) >= count
  }
}
