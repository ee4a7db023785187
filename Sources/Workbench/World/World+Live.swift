package import Foundation
import Notation
import Records
#if DEBUG
  import Synchronization
#endif

extension World {
  /// Returns the real world.
  ///
  /// In debug builds `SIDETONE_CLOCK` (an ISO 8601 time) stops the clock and makes ids predictable, so that a recorded
  /// session can be run again; a release build has no such door.
  package static func live(workspace: String?, environment: [String: String], directory: URL) -> World {
    var world = World(
      now: { Timestamp.asWritten(Date()) }, newID: { randomID() }, environment: environment,
      directory: directory, namedWorkspace: workspace)
    #if DEBUG
      if let text = environment["SIDETONE_CLOCK"], let start = try? Date(text, strategy: .iso8601) {
        let count = Mutex(0)
        world.now = { start }
        world.newID = {
          let number = count.withLock { number in
            number += 1
            return number
          }
          return String(Digest.hexadecimal(of: Data("\(text) \(number)".utf8)).prefix(6))
        }
      }
    #endif
    return world
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  private static func randomID() -> String {
    String((0..<6).compactMap { _ in alphabet.randomElement() })
  }
}
