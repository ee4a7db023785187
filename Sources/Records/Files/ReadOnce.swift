import Foundation
import Synchronization

/// The settings, people and rubrics that an answer rests on, each opened once for that answer however many parts of it
/// ask. Only for answers that write nothing: what is to be changed is read from its file.
package final class ReadOnce: Sendable {
  private let files = Mutex<[WorkspacePath: Data]>([:])

  /// Creates it for one answer, with nothing read.
  package init() {}

  /// Returns a file's bytes as they were when this answer first asked for them.
  func contents(
    of path: WorkspacePath, _ read: () throws(CannotRead) -> Data?
  ) throws(CannotRead) -> Data? {
    guard path.text.hasSuffix(".yaml") else { return try read() }
    if let known = files.withLock({ $0[path] }) { return known }
    let bytes = try read()
    if let bytes { files.withLock { $0[path] = bytes } }
    return bytes
  }
}
