import Glibc
import Notation

/// What shows whether a file changed, without reading it: size, both times and inode, mixed to 64 bits.
enum FileStamp {
  /// The stamp of a file that has to be read again next time: a later write could leave every one of them the same.
  static let untrusted: Int64 = 0
  /// How long after a change a file system may give the next one the same time, in nanoseconds.
  private static let racy: Int64 = 2_000_000_000

  /// Returns the stamp of what a file is now; `untrusted` where it changed a moment ago.
  /// - Parameter now: nanoseconds since 1970.
  static func of(_ status: stat, asOf now: Int64) -> Int64 {
    let (modified, changed) = (nanoseconds(status.st_mtim), nanoseconds(status.st_ctim))
    // A time of writing can be set to any day; the time of change cannot, so that one in the future is doubtful too.
    if changed >= now - racy || (modified >= now - racy && modified <= now) { return untrusted }
    var mix = StampHash(UInt64(truncatingIfNeeded: status.st_size))
    mix.add(UInt64(bitPattern: modified))
    mix.add(UInt64(bitPattern: changed))
    mix.add(UInt64(status.st_ino))
    return mix.value == 0 ? 1 : Int64(bitPattern: mix.value)
  }

  /// Returns the stamp of a link together with what it leads to.
  static func of(link: Int64, target: Int64) -> Int64 {
    guard link != untrusted, target != untrusted else { return untrusted }
    var mix = StampHash(UInt64(bitPattern: link))
    mix.add(UInt64(bitPattern: target))
    return mix.value == 0 ? 1 : Int64(bitPattern: mix.value)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// Numbers mixed to 64 bits, the same on every run as SplitMix64 does.
struct StampHash {
  /// The bits so far.
  private(set) var value: UInt64

  /// Begins with a number.
  init(_ number: UInt64) { value = SplitMix64.mixed(number &+ SplitMix64.step) }

  /// Adds a number; the order matters.
  mutating func add(_ number: UInt64) {
    value = SplitMix64.mixed((value &+ SplitMix64.step) ^ (number &* 0xD6E8_FEB8_6659_FD93))
  }

  /// Adds bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while rest.count >= 8 {
      add(rest.loadUnaligned(as: UInt64.self))
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))
    }
    var last: UInt64 = UInt64(rest.count) << 56
    for byte in rest { last = last << 8 | UInt64(byte) }
    add(last)
  }
}
