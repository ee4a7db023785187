import Glibc

extension History {
  /// Returns the file that the lines are written to before they replace the old ones.
  static func temporary(for path: String) -> String { "\(path).\(getpid()).tmp" }

  /// Removes what programs that were killed in the middle of a write have left in a folder.
  static func removeTemporaries(in folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let process = process(ofTemporary: name), isGone(process) { unlink("\(folder)/\(name)") }
    }
  }

  /// Returns the process that writes a temporary, by its name; `nil` for any other file.
  private static func process(ofTemporary name: String) -> pid_t? {
    let parts = name.split(separator: ".")
    guard parts.count == 3, parts[0].hasPrefix("history-"), parts[2] == "tmp" else { return nil }
    return pid_t(parts[1])
  }

  private static func isGone(_ process: pid_t) -> Bool { process > 0 && kill(process, 0) != 0 && errno == ESRCH }
}
