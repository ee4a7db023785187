import Foundation
import Synchronization

/// Looks at every file while a conversation goes on, also in months that are over, so that an edit there is noticed
/// although no command waits for it.
package final class BackgroundLook: Sendable {
  /// How long after one look the next may begin.
  private static let pause: Duration = .seconds(300)
  private let state = Mutex<(isRunning: Bool, next: ContinuousClock.Instant)>((false, .now))

  /// Creates a look that has not begun.
  package init() {}

  /// Begins a look on a thread of its own unless one is going on or ended a short while ago.
  package func begin(in world: World) {
    let isDue = state.withLock { state in
      guard !state.isRunning, state.next <= .now else { return false }
      state.isRunning = true
      return true
    }
    guard isDue else { return }
    var world = world
    world.talk = Talk()
    let thread = Thread { [self, world] in
      // Trouble with the index is reported when a command meets it.
      try? world.lookEverywhere()
      state.withLock { $0 = (false, .now + Self.pause) }
    }
    thread.qualityOfService = .utility
    thread.start()
  }
}
