import Glibc
import SystemPackage

/// The calls to the system that durable writing needs and that no library of ours has, each reporting a `FileTrouble`.
enum SystemCall {
  /// Runs a call that answers -1 on failure, again where a signal interrupted it.
  @discardableResult
  static func check(_ call: () -> Int32) throws(FileTrouble) -> Int32 {
    while true {
      let result = call()
      if result != -1 { return result }
      let code = Errno(rawValue: errno)
      if code != .interrupted { throw .system(code) }
    }
  }

  /// Opens a file; it is never inherited by a program that is started.
  static func open(
    _ path: FilePath, _ access: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions = [],
    mode: FilePermissions? = nil
  ) throws(FileTrouble) -> FileDescriptor {
    do {
      return try FileDescriptor.open(path, access, options: options.union(.closeOnExec), permissions: mode)
    } catch {
      throw .system(error as? Errno ?? .ioError)
    }
  }

  /// Opens a plain file for reading and nothing else: a pipe or a device could hang the program, or never end.
  static func openPlain(_ path: FilePath, isFollowing: Bool) throws(FileTrouble) -> FileDescriptor {
    let descriptor: FileDescriptor
    do throws(FileTrouble) {
      descriptor = try open(path, .readOnly, isFollowing ? .nonBlocking : [.noFollow, .nonBlocking])
    } catch .system(.tooManySymbolicLinkLevels) where !isFollowing {
      throw .isLink
    } catch .system(.noSuchAddressOrDevice) {
      throw .notAFile  // a socket
    }
    do throws(FileTrouble) {
      let status = try Self.status(of: descriptor)
      guard status.isFile else { throw status.isFolder ? .isFolder : .notAFile }
      return descriptor
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  /// Writes all bytes.
  static func write(_ bytes: some Sequence<UInt8>, to descriptor: FileDescriptor) throws(FileTrouble) {
    do {
      _ = try descriptor.writeAll(bytes)
    } catch {
      throw .system(error as? Errno ?? .ioError)
    }
  }

  /// Makes what was written to a file survive a loss of power.
  static func synchronize(_ descriptor: FileDescriptor) throws(FileTrouble) {
    try check { fsync(descriptor.rawValue) }
  }

  /// Makes a folder's entries survive a loss of power.
  static func synchronizeFolder(_ folder: FilePath) throws(FileTrouble) {
    let descriptor = try open(folder, .readOnly, .directory)
    defer { try? descriptor.close() }
    do throws(FileTrouble) {
      try synchronize(descriptor)
    } catch .system(.invalidArgument) {
      // Some network file systems cannot sync a folder; a rename there is as durable as it gets.
    }
  }

  /// Creates a folder; one that was created in the meantime will do.
  static func createFolder(_ folder: FilePath, mode: FilePermissions) throws(FileTrouble) {
    do throws(FileTrouble) {
      try check { mkdir(folder.string, mode.rawValue) }
    } catch .system(.fileExists) {}
  }

  /// Returns what is at a path, without following a link there; `nil` where nothing is.
  static func status(of path: FilePath) throws(FileTrouble) -> stat? {
    var status = stat()
    do throws(FileTrouble) {
      try check { lstat(path.string, &status) }
      return status
    } catch .system(.noSuchFileOrDirectory) {
      return nil
    }
  }

  /// Returns what an open file is.
  static func status(of descriptor: FileDescriptor) throws(FileTrouble) -> stat {
    var status = stat()
    try check { fstat(descriptor.rawValue, &status) }
    return status
  }

  /// Returns a path without links.
  static func resolved(_ path: FilePath) throws(FileTrouble) -> FilePath {
    guard let text = realpath(path.string, nil) else { throw .system(Errno(rawValue: errno)) }
    defer { free(text) }
    return FilePath(platformString: text)
  }
}

extension stat {
  /// Whether this is a regular file.
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  /// Whether this is a folder.
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  /// Whether this is a symbolic link.
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
  /// The permissions.
  var permissions: FilePermissions { FilePermissions(rawValue: st_mode & 0o7777) }
}
