package import Foundation

extension Media {
  /// Returns how long a WAV lasts, in seconds; `nil` for other formats and damaged headers.
  ///
  /// Sizes in headers are often wrong: recorders that are cut off write 0 or the largest number there is. So the
  /// sound is never taken to be longer than the file.
  ///
  /// The first 64 kilobytes are enough where `size` gives the size of the whole file in bytes.
  package static func duration(of data: Data, size: Int? = nil) -> Double? {
    let bytes = [UInt8](data.prefix(1 << 16))
    guard bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WAVE".utf8)) else {
      return nil
    }
    let whole = max(size ?? data.count, data.count)
    var bytesPerSecond: Int?
    for chunk in chunks(of: bytes) {
      switch chunk.name {
      case "fmt " where chunk.body + 12 <= bytes.count: bytesPerSecond = number(at: chunk.body + 8, in: bytes)
      case "data":
        guard let bytesPerSecond, plausibleRates.contains(bytesPerSecond) else { return nil }
        let present = max(whole - chunk.body, 0)
        return Double(chunk.length == 0 ? present : min(chunk.length, present)) / Double(bytesPerSecond)
      default: break
      }
    }
    return nil
  }

  /// The bytes a second of telephone codecs to those of studios with many channels; others are a damaged header's.
  private static let plausibleRates = 100...200_000_000

  /// Returns where the sound of a WAV begins and how many bytes it should have; `nil` where that is not in the head.
  static func soundChunk(in head: Data) -> (body: Int, length: Int)? {
    chunks(of: [UInt8](head)).first { $0.name == "data" }.map { ($0.body, $0.length) }
  }

  private static func chunks(of bytes: [UInt8]) -> [(name: String, body: Int, length: Int)] {
    var chunks: [(name: String, body: Int, length: Int)] = []
    var offset = 12
    while offset + 8 <= bytes.count {
      let (body, length) = (offset + 8, number(at: offset + 4, in: bytes))
      chunks.append((String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), body, length))
      // A chunk of an odd length is followed by one byte of padding.
      offset = body + length + length % 2
    }
    return chunks
  }

  private static func number(at offset: Int, in bytes: [UInt8]) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
