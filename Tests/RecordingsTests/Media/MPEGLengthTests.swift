import Foundation
import Recordings
import Testing

/// How long MP3 lasts that names no length.
struct MPEGLengthTests {
  /// Silent frames of 128 kilobits a second at 44.1 kHz, of which all but a few are a byte longer than the first.
  private static func sound(frames: Int) -> Data {
    var remainder = 0
    return (0..<frames).reduce(into: Data()) { data, _ in
      remainder += 144 * 128_000 % 44_100
      let isPadded = remainder >= 44_100
      if isPadded { remainder -= 44_100 }
      data += [0xFF, 0xFB, isPadded ? 0x92 : 0x90, 0x00] + [UInt8](repeating: 0, count: isPadded ? 414 : 413)
    }
  }

  private func duration(_ data: Data) throws -> Double? {
    let folder = try ScratchFolder()
    return try Media.inspect(FileHandle(forReadingFrom: folder.write(data, to: "a.mp3")), named: "a.mp3").facts.duration
  }

  @Test func isThatOfAllFramesAndNotOfTheFirst() throws {
    let seconds = try #require(try duration(Self.sound(frames: 4000)))
    #expect(abs(seconds - 4000 * 1152 / 44_100) < 0.0001)
  }

  @Test func notesInFrontAndBehindAreNoSound() throws {
    // 70000 bytes in front, their length in four groups of seven bits.
    let front = Array("ID3".utf8) + [4, 0, 0, 0, 4, 34, 112] + [UInt8](repeating: 1, count: 70_000)
    let behind = Array("TAG".utf8) + [UInt8](repeating: 0, count: 125)
    let seconds = try #require(try duration(Data(front) + Self.sound(frames: 500) + Data(behind)))
    #expect(abs(seconds - 500 * 1152 / 44_100) < 0.0001)
  }

  @Test func aFrameThatWasCutOffIsNotCounted() throws {
    let seconds = try #require(try duration(Self.sound(frames: 500).dropLast(100)))
    #expect(abs(seconds - 499 * 1152 / 44_100) < 0.0001)
  }
}
