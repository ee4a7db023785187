package import QualityModel

/// A file of a folder with what shows whether it changed.
package struct FileEntry: Hashable, Sendable {
  /// The file's name, with its ending.
  package var name: String
  /// Changes whenever the file does; 0 where it must be read again next time.
  package var stamp: Int64

  package init(name: String, stamp: Int64) {
    self.name = name
    self.stamp = stamp
  }
}

/// All names and stamps of a folder in a few numbers, whatever order the system names them in.
package struct FolderDigest: Hashable, Sendable {
  /// How many files there are.
  package var count: Int
  /// The sum of a mix of each name and stamp.
  package var sum: Int64
  /// The exclusive or of another mix of each.
  package var parity: Int64
  /// Whether an equal digest means unchanged files; not so while any of them changed a moment ago.
  package var isTrusted: Bool

  /// Creates a digest; of no files by default.
  package init(count: Int = 0, sum: Int64 = 0, parity: Int64 = 0, isTrusted: Bool = true) {
    self.count = count
    self.sum = sum
    self.parity = parity
    self.isTrusted = isTrusted
  }

  /// The digest as bytes; none where it is not to be trusted.
  package var bytes: [UInt8] {
    isTrusted ? [Int64(count), sum, parity].flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) } : []
  }

  /// Adds a file.
  mutating func add(_ name: UnsafeRawBufferPointer, stamp: Int64) {
    var mix = StampHash(UInt64(bitPattern: stamp))
    mix.add(name)
    count += 1
    sum &+= Int64(bitPattern: mix.value)
    mix.add(UInt64(count: name))
    parity ^= Int64(bitPattern: mix.value)
    if stamp == FileStamp.untrusted { isTrusted = false }
  }
}

extension UInt64 {
  fileprivate init(count bytes: UnsafeRawBufferPointer) { self.init(bytes.count) }
}

/// What a folder holds, as far as it was asked for.
package struct FolderLook: Hashable, Sendable {
  /// The files that end as the folder's records do, in the order of the file system; empty where only the digest was
  /// wanted.
  package var entries: [FileEntry] = []
  /// The digest of all of them.
  package var digest = FolderDigest()
  /// The names of temporaries of ours that a crash or a writer at work left there.
  package var temporaries: [String] = []
  /// Why it could not be looked into.
  package var findings: [Finding] = []
}
