public import Foundation

extension Media {
  /// Returns how long a WAV lasts, in seconds; `nil` for other formats and damaged headers.
  ///
  /// Sizes in headers are often wrong: recorders that are cut off write 0 or the largest number there is. So the
  /// sound is never taken to be longer than the file.
  ///
  /// - Parameters:
  ///   - data: the file, or at least its first 64 kilobytes.
  ///   - size: the size of the whole file in bytes, where `data` is only its beginning.
  public static func duration(of data: Data, size: Int? = nil) -> Double? {
    let bytes = [UInt8](data.prefix(1 << 16))
    guard bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WAVE".utf8)) else {
      return nil
    }
    let whole = max(size ?? data.count, data.count)
    var bytesPerSecond: Int?
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = number(at: offset + 4, in: bytes)
      let body = offset + 8
      switch Array(bytes[offset..<(offset + 4)]) {
      case Array("fmt ".utf8) where body + 12 <= bytes.count: bytesPerSecond = number(at: body + 8, in: bytes)
      case Array("data".utf8):
        guard let bytesPerSecond, bytesPerSecond > 0 else { return nil }
        let present = max(whole - body, 0)
        return Double(length == 0 ? present : min(length, present)) / Double(bytesPerSecond)
      default: break
      }
      // A chunk of an odd length is followed by one byte of padding.
      offset = body + length + length % 2
    }
    return nil
  }

  private static func number(at offset: Int, in bytes: [UInt8]) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
