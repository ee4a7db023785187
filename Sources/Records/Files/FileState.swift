package import Foundation

/// How a file is: its bytes, or only a fingerprint where it is a medium.
enum FileState: Equatable {
  case absent
  case bytes(Data)
  case medium(Fingerprint)

  /// The bytes where they are in memory; empty for a medium, and `nil` where there is no file.
  var shown: Data? {
    switch self {
    case .absent: nil
    case .bytes(let bytes): bytes
    case .medium: Data()
    }
  }

  /// The digest; `nil` where there is no file.
  var digest: String? {
    switch self {
    case .absent: nil
    case .bytes(let bytes): Digest.hexadecimal(of: bytes)
    case .medium(let fingerprint): fingerprint.digest
    }
  }

  /// Returns whether the file holds these bytes.
  func holds(_ bytes: Data) -> Bool {
    switch self {
    case .absent: false
    case .bytes(let own): own == bytes
    case .medium(let fingerprint):
      fingerprint.size == bytes.count && fingerprint.digest == Digest.hexadecimal(of: bytes)
    }
  }

  /// Returns whether the file is what a change wants it to be.
  func holds(_ contents: Change.Contents?) -> Bool {
    switch contents {
    case nil: self == .absent
    case .bytes(let bytes): holds(bytes)
    case .copy(let file): digest == file.fingerprint.digest
    }
  }
}

extension Workspace {
  /// Returns how a file is; a medium is never read into memory.
  func state(of path: WorkspacePath) throws(CannotRead) -> FileState {
    if path.isMedia { return try fingerprint(of: path).map { .medium($0) } ?? .absent }
    return try contents(of: path).map { .bytes($0) } ?? .absent
  }
}

extension JournalEntry.State {
  /// Creates what the journal keeps of a file's state; of media only the digest.
  init(of state: FileState) {
    switch state {
    case .absent: self = .absent
    case .bytes(let bytes): self = .bytes(bytes)
    case .medium(let fingerprint): self = .digest(fingerprint.digest)
    }
  }

  /// Creates what the journal keeps of what a file becomes.
  init(of contents: Change.Contents?, at path: WorkspacePath) {
    switch contents {
    case nil: self = .absent
    case .copy(let file): self = .digest(file.fingerprint.digest)
    case .bytes(let bytes): self = path.isMedia ? .digest(Digest.hexadecimal(of: bytes)) : .bytes(bytes)
    }
  }

  /// Returns whether a file is in this state.
  func holds(for state: FileState) -> Bool {
    switch self {
    case .absent: state == .absent
    case .bytes(let expected): state.holds(expected)
    case .digest(let digest): state.digest == digest
    }
  }

  /// What a file must hold to be in this state, where the journal has it.
  var contents: Change.Contents? { bytes.map { .bytes($0) } }
}

extension Change.Edit {
  /// What the file holds afterwards, where that is in memory.
  package var bytes: Data? {
    guard case .bytes(let bytes)? = contents else { return nil }
    return bytes
  }
}
