import Foundation
import Records

/// Removes what this user's programs that were killed have left behind in the middle of a write, and brings the write
/// to its end.
package struct TidyUp: Sendable {
  package init() {}

  /// Tidies up; nothing where there is no workspace, since it was not requested.
  package func perform(in world: World) {
    guard let workspace = try? world.workspace, let journal = try? world.journal else { return }
    workspace.sweepAfterCrashes(of: journal)
    workspace.finishAfterCrash(of: journal)
  }
}
