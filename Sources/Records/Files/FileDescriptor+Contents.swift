import Foundation
import SystemPackage

extension FileDescriptor {
  /// Returns what is left of an open file; throws `tooLarge` as soon as it is more than a limit in bytes.
  /// - Parameter size: how large the system says that it is; some files of the system say 0.
  func contents(expecting size: Int, limit: Int) throws(FileTrouble) -> Data {
    guard size <= limit else { throw .tooLarge(limit: limit) }
    var data = Data(count: size + 1)
    var filled = 0
    while filled <= limit {
      if filled == data.count { data.count += max(4096, data.count) }
      let count = try read(into: &data, from: filled)
      if count == 0 { return data.prefix(filled) }
      filled += count
    }
    throw .tooLarge(limit: limit)
  }

  private func read(into data: inout Data, from start: Int) throws(FileTrouble) -> Int {
    do {
      return try data.withUnsafeMutableBytes { buffer in
        try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
      }
    } catch {
      throw .system(error as? Errno ?? .ioError)
    }
  }
}
