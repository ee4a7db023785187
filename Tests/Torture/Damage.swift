import Foundation
import Glibc

/// What can happen to a file of a cache.
enum Damage: CaseIterable {
  case empty, truncated, garbage, garbledHeader, emptyPage, garbledPage, gone, otherVersion, otherProgram, folder,
    danglingLink, pipe, unreadable, cacheIsAFile, locked, flippedBits

  /// Damages a file, or the whole cache; what is answered holds the damage up until it is released.
  func inflict(on file: String, of files: [String], with numbers: inout some RandomNumberGenerator) throws -> Lock? {
    let manager = FileManager.default
    var bytes = manager.contents(atPath: file) ?? Data()
    switch self {
    case .empty: bytes = Data()
    case .truncated: bytes = bytes.prefix(Int.random(in: 0...bytes.count, using: &numbers))
    case .garbage: bytes = Data(bytes.indices.map { _ in UInt8.random(in: 0...255, using: &numbers) })
    case .garbledHeader:
      for index in bytes.indices.prefix(100) { bytes[index] = UInt8.random(in: 0...255, using: &numbers) }
    case .emptyPage, .garbledPage:
      let page = Int.random(in: 0...(bytes.count / 4096), using: &numbers) * 4096
      for index in bytes.indices.dropFirst(page).prefix(4096) {
        bytes[index] = self == .emptyPage ? 0 : UInt8.random(in: 0...255, using: &numbers)
      }
    case .flippedBits:
      flip(Int.random(in: 1...20, using: &numbers), in: &bytes, with: &numbers)
    case .otherVersion, .otherProgram:
      try files.filter { $0 != file && !$0.hasSuffix(".sqlite") }.forEach { try manager.removeItem(atPath: $0) }
      // Where SQLite keeps the numbers that tell a schema and a program.
      let place = self == .otherVersion ? 60 : 68
      for index in bytes.indices.dropFirst(place).prefix(4) { bytes[index] = 0x77 }
    case .gone, .folder, .danglingLink, .pipe:
      try manager.removeItem(atPath: file)
      if self == .folder { try manager.createDirectory(atPath: file + "/in", withIntermediateDirectories: true) }
      if self == .danglingLink { symlink("/nowhere/at/all", file) }
      if self == .pipe { mkfifo(file, 0o600) }
      return nil
    case .unreadable:
      chmod(file, 0)
      return nil
    case .cacheIsAFile:
      let cache = URL(filePath: file).deletingLastPathComponent().path
      try manager.removeItem(atPath: cache)
      try Data("in the way".utf8).write(to: URL(filePath: cache))
      return nil
    case .locked: return Lock(files)
    }
    try bytes.write(to: URL(filePath: file))
    return nil
  }

  private func flip(_ bits: Int, in bytes: inout Data, with numbers: inout some RandomNumberGenerator) {
    for _ in 0..<bits {
      guard let index = bytes.indices.randomElement(using: &numbers) else { return }
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
    }
  }

  /// A lock as another program would hold it, on every byte that SQLite locks.
  struct Lock {
    private let descriptors: [Int32]

    init(_ files: [String]) {
      descriptors = files.map { open($0, O_RDWR | O_CLOEXEC) }
      for descriptor in descriptors {
        var range = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        _ = fcntl(descriptor, F_SETLK, &range)
      }
    }

    func release() { for descriptor in descriptors { close(descriptor) } }
  }
}
