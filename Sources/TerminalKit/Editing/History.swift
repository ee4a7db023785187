import Glibc

/// The lines typed before, a list for each purpose, kept across runs in a file of its own.
///
/// The file is read again for every question, so that two conversations at once share what was typed. It is private
/// to the person (0600 from its first moment), and replaced whole, so that a crash leaves the old one.
struct History {
  static let limit = 1000
  /// The most bytes of a file that is read; a thousand lines are hardly a tenth of it.
  private static let largest = 1 << 20
  let folder: String?
  private var session: [String: [String]] = [:]

  init(folder: String?) {
    self.folder = folder
    folder.map(Self.removeTemporaries)
  }

  /// Returns the lines typed for a purpose, oldest first.
  func lines(for purpose: String) -> [String] {
    guard let path = path(for: purpose), let text = try? Self.contents(of: path) else { return session[purpose] ?? [] }
    return text.split(separator: "\n").suffix(Self.limit).map(String.init)
  }

  /// Adds a line, unless it is blank or repeats the last one.
  mutating func add(_ line: String, for purpose: String) throws {
    let line = String(line.map { $0.isNewline ? " " : $0 }).trimmingSpaceAtEnd
    var lines = lines(for: purpose)
    guard !line.isEmpty, line != lines.last else { return }
    lines = (lines + [line]).suffix(Self.limit)
    session[purpose] = lines
    guard let folder, let path = path(for: purpose) else { return }
    try Self.makeFolder(folder)
    try Self.replace(path, with: lines.map { $0 + "\n" }.joined())
  }

  private func path(for purpose: String) -> String? {
    guard let folder, purpose.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else { return nil }
    return "\(folder)/history-\(purpose)"
  }

  private static func contents(of path: String) throws -> String {
    let file = try opened(path, O_RDONLY | O_NONBLOCK)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= largest else { return "" }
    var bytes: [UInt8] = []
    while case let more = try readSome(from: file), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func replace(_ path: String, with text: String) throws {
    let temporary = temporary(for: path)
    unlink(temporary)
    let file = try opened(temporary, O_WRONLY | O_CREAT | O_EXCL)
    do {
      defer { close(file) }
      try Output(descriptor: file, name: path).write(text)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let failure = failure(path)
      unlink(temporary)
      throw failure
    }
  }

  private static func opened(_ path: String, _ flags: Int32) throws -> Int32 {
    let file = open(path, flags | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(path) }
    return file
  }

  /// Makes the folder and those above it, for the person alone as the XDG rules say.
  private static func makeFolder(_ folder: String) throws {
    var status = stat()
    guard !folder.isEmpty, stat(folder, &status) != 0 else { return }
    if let slash = folder.lastIndex(of: "/") { try makeFolder(String(folder[..<slash])) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(folder) }
  }

  private static func failure(_ path: String) -> WriteFailure {
    WriteFailure(target: path, reason: String(cString: strerror(errno)))
  }
}
