public import Foundation

extension World {
  /// Returns the real world.
  ///
  /// In debug builds `SIDETONE_CLOCK` (an ISO 8601 time) stops the clock and makes ids predictable, so that a recorded
  /// session can be run again; a release build has no such door.
  public static func live(workspace: String?, environment: [String: String], directory: URL) -> World {
    var world = World(
      now: { Date() }, newID: { randomID(using: SystemRandomNumberGenerator()) }, environment: environment,
      directory: directory, namedWorkspace: workspace)
    #if DEBUG
      if let text = environment["SIDETONE_CLOCK"], let start = try? Date(text, strategy: .iso8601) {
        let clock = TickingClock(start)
        world.now = { clock.now }
        world.newID = { clock.newID() }
      }
    #endif
    return world
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  static func randomID(using generator: some RandomNumberGenerator) -> String {
    var generator = generator
    return String((0..<6).map { _ in alphabet[Int(generator.next(upperBound: UInt64(alphabet.count)))] })
  }
}

#if DEBUG
  /// A clock that stands still, with ids that follow from its time.
  private final class TickingClock: @unchecked Sendable {
    private let lock = NSLock()
    private let start: Date
    private var state: UInt64

    init(_ start: Date) {
      self.start = start
      state = UInt64(bitPattern: Int64(start.timeIntervalSince1970))
    }

    var now: Date { start }

    func newID() -> String {
      lock.withLock {
        state &+= 0x9E37_79B9_7F4A_7C15
        return World.randomID(using: Mixed(state: state))
      }
    }
  }

  /// SplitMix64 (Steele, Lea & Flood 2014).
  private struct Mixed: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
#endif
