import Foundation
import Glibc
import SystemPackage

/// A file that is being written and has no name of its own yet.
///
/// Its name holds the machine and the process, and the process holds its lock, so that what a killed program left
/// behind can be distinguished from what another is writing at this moment.
struct Temporary: Equatable {
  /// A short digest of the machine's id.
  var host: String
  /// The process that writes it.
  var process: Int32

  private static let prefix = ".sidetone-"
  private static let suffix = ".tmp"
  /// How old a temporary of another user or machine must be before it is considered abandoned.
  static let longestWrite = 3600.0

  /// This machine.
  static let thisHost: String = {
    let id = (try? NamedFile.read(URL(filePath: "/etc/machine-id"))) ?? Data()
    let name = id.isEmpty ? Data(ProcessInfo.processInfo.hostName.utf8) : id
    return String(Digest.hexadecimal(of: name).prefix(8))
  }()

  /// Returns a new name for a temporary of this process.
  static func newName() -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(prefix)\(thisHost)-\(getpid())-\(random)\(suffix)"
  }

  /// Whether a name is that of a temporary, by this version or an earlier one.
  static func isName(_ name: String) -> Bool { name.hasPrefix(prefix) && name.hasSuffix(suffix) }

  /// Creates it from a name; `nil` where the name does not hold it, as those of earlier versions do not.
  init?(name: String) {
    guard Self.isName(name) else { return nil }
    let parts = name.dropFirst(Self.prefix.count).dropLast(Self.suffix.count).split(separator: "-")
    guard parts.count == 3, parts[0].count == 8, parts[0].allSatisfy(\.isHexDigit), let process = Int32(parts[1]),
      process > 0
    else { return nil }
    host = String(parts[0])
    self.process = process
  }

  /// Whether the process that wrote it, if that was one of this machine, is gone.
  var isLeftBehind: Bool { host == Self.thisHost && !Self.isAlive(process) }

  static func isAlive(_ process: Int32) -> Bool {
    if kill(process, 0) != 0, Errno(rawValue: errno) == .noSuchProcess { return false }
    // One that was killed and that its parent has not asked after yet writes nothing any more.
    guard let bytes = try? NamedFile.read(URL(filePath: "/proc/\(process)/stat")),
      let state = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.first(where: { $0 != " " })
    else { return true }
    return state != "Z" && state != "X"
  }
}

extension GuardedFolder {
  /// Removes the temporaries in a folder that are no longer used, and returns how many.
  ///
  /// That is: ours, of a process that is gone; or any that is over an hour old. One whose lock is held always stays.
  /// - Parameter most: how many names are read, for folders that are too large to be read at every start.
  @discardableResult
  func sweepTemporaries(in path: String, now: Date, most: Int = .max) -> Int {
    guard let folder = try? folder(root.pushing(FilePath(path))) else { return 0 }
    return hiddenNames(in: folder, most: most).count { name in
      Temporary.isName(name) && isForgotten(folder.appending(name), named: name, now: now)
        && unlink(folder.appending(name).string) == 0
    }
  }

  private func hiddenNames(in folder: FilePath, most: Int) -> [String] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var (names, count): ([String], Int) = ([], 0)
    while count < most, let entry = readdir(stream) {
      count += 1
      guard entry.pointee.d_name.0 == CChar(UInt8(ascii: ".")) else { continue }
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names
  }

  private func isForgotten(_ file: FilePath, named name: String, now: Date) -> Bool {
    guard let descriptor = try? SystemCall.open(file, .readOnly, [.noFollow, .nonBlocking]) else { return false }
    defer { try? descriptor.close() }
    guard let status = try? SystemCall.status(of: descriptor), status.isFile else { return false }
    let locking = SystemCall.lock(descriptor)
    if locking == .held { return false }
    if status.st_uid == geteuid(), Temporary(name: name)?.isLeftBehind == true { return true }
    let age = now.timeIntervalSince1970 - Double(status.st_mtim.tv_sec)
    return locking == .taken && age > Temporary.longestWrite
  }
}
