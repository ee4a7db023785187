import Foundation
import Glibc
import Notation
import SystemPackage

/// A lock that is a file, for a file system that has no locks of the system's: who creates the file has the lock.
///
/// The file says which process that is. One whose process is gone, or that is over an hour old by the clock of the file
/// system, was left behind, and is removed by the next process that wants the lock.
struct LockFile {
  /// Called like a temporary, so that git, readers and the sweep take it for one.
  static let name = ".sidetone-lock.tmp"
  private static let breakingName = ".sidetone-breaking.tmp"

  private let folder: FilePath
  private let text: String
  private var path: FilePath { folder.appending(Self.name) }

  /// Waits for the lock on a folder; where another process keeps it for too long it is refused. `nil` where such a file
  /// cannot be created.
  static func take(in folder: FilePath, until deadline: ContinuousClock.Instant) throws(AnotherWriter) -> LockFile? {
    let lock = LockFile(folder: folder, text: "\(Process.this) \(UInt64.random(in: .min ... .max))\n")
    let temporary = folder.appending(Temporary.newName())
    guard (try? lock.write(to: temporary)) != nil else { return nil }
    defer { unlink(temporary.string) }
    while true {
      // A link is there or not, with all that it says; the answer may be lost on the way, and then links are counted.
      let isLinked = link(temporary.string, lock.path.string) == 0
      let reason = errno
      if isLinked || links(to: temporary) == 2 { return lock }
      guard reason == EEXIST else { return nil }
      if lock.removeLeftBehind(asOf: temporary) { continue }
      if ContinuousClock.now >= deadline { throw AnotherWriter(lockFile: lock.path.string) }
      usleep(5000)
    }
  }

  /// Gives the lock back, unless another process took it for left behind.
  func release() {
    if Self.text(of: path) == text { unlink(path.string) }
  }

  private func write(to file: FilePath) throws(FileTrouble) {
    let descriptor = try SystemCall.open(
      file, .writeOnly, [.create, .exclusiveCreate], mode: [.ownerReadWrite, .groupRead, .otherRead])
    defer { try? descriptor.close() }
    try SystemCall.write(text.utf8, to: descriptor)
  }

  /// Removes the file if it was left behind, and returns whether the lock may be free now.
  ///
  /// Of several that find it so only one may remove it, after another look, so that none removes what another one has
  /// created since.
  private func removeLeftBehind(asOf temporary: FilePath) -> Bool {
    guard isLeftBehind(asOf: temporary) else { return false }
    let breaking = folder.appending(Self.breakingName)
    if Self.age(of: breaking, asOf: temporary) ?? 0 > Temporary.longestWrite { unlink(breaking.string) }
    guard link(temporary.string, breaking.string) == 0 else { return false }
    defer { unlink(breaking.string) }
    // Where it cannot be removed, in a folder of someone else's, it is waited for like any other.
    return !isLeftBehind(asOf: temporary) || unlink(path.string) == 0 || errno == ENOENT
  }

  private func isLeftBehind(asOf temporary: FilePath) -> Bool {
    guard let text = Self.text(of: path), let age = Self.age(of: path, asOf: temporary) else { return false }
    return age > Temporary.longestWrite || Process(text)?.isGone == true
  }

  private static func text(of file: FilePath) -> String? {
    guard let descriptor = try? SystemCall.openPlain(file, isFollowing: false) else { return nil }
    defer { try? descriptor.close() }
    return (try? descriptor.contents(expecting: 0, limit: 1000)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func links(to file: FilePath) -> nlink_t? { (try? SystemCall.status(of: file))??.st_nlink }

  /// The seconds between the times of two files, which one clock gave to both.
  private static func age(of file: FilePath, asOf other: FilePath) -> Double? {
    guard let old = (try? SystemCall.status(of: file)) ?? nil, let new = (try? SystemCall.status(of: other)) ?? nil
    else { return nil }
    return Double(new.st_mtim.tv_sec - old.st_mtim.tv_sec)
  }
}

extension LockFile {
  /// A process among all of all machines.
  struct Process: CustomStringConvertible {
    /// The machine, its start and the processes that see each other: only these can say that one of them is gone.
    private let place: String
    private let number: Int32

    private static let thisPlace: String = {
      let space = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")) ?? ""
      return "\(Temporary.thisHost)-\(Digest.hexadecimal(of: Data(((Machine.boot ?? "") + space).utf8)).prefix(8))"
    }()

    /// This one.
    static var this: Process { Process(place: thisPlace, number: getpid()) }

    private init(place: String, number: Int32) { (self.place, self.number) = (place, number) }

    /// Creates it from what a lock file says; `nil` where it says something else.
    init?(_ text: String) {
      let words = text.split(separator: " ")
      guard words.count == 3, let number = Int32(words[1]) else { return nil }
      self.init(place: String(words[0]), number: number)
    }

    var description: String { "\(place) \(number)" }

    /// Whether it is known to be gone.
    var isGone: Bool { place == Self.thisPlace && !Temporary.isAlive(number) }
  }
}
