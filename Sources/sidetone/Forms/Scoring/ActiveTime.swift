import Foundation

/// The time spent on something: from key to key, without pauses of over two minutes.
struct ActiveTime: Equatable {
  /// The longest pause that still counts, in seconds.
  static let longestPause = 120.0

  /// The seconds so far.
  private(set) var seconds: Double
  private var lastKey: Date?

  init(seconds: Double = 0) { self.seconds = seconds }

  /// Notes a key.
  mutating func key(at now: Date) {
    if let lastKey {
      let pause = now.timeIntervalSince(lastKey)
      if pause > 0, pause <= Self.longestPause { seconds += pause }
    }
    lastKey = now
  }
}
