import Dispatch
import Foundation
import Records
import Synchronization

/// A look into the folders of small records that begins on another core while the index is opened and evaluations are
/// looked at: any of thousands of plans may have been edited in place, so that each has to be asked for its times.
final class EarlierLook: Sendable {
  private let group = DispatchGroup()
  private let looks = Mutex<[String: FolderLook]>([:])

  /// Begins to look.
  /// - Parameter now: when this is asked; a file that changed a moment before is not trusted next time.
  init(into workspace: Workspace, asOf now: Date) {
    DispatchQueue.global().async(group: group) { [self] in
      for kind in RecordKinds.indexed {
        let look = kind.look(in: workspace, asOf: now, isNaming: false)
        looks.withLock { $0[kind.word] = look }
      }
    }
  }

  /// Takes what was seen in the folder of a kind, as soon as it is there; `nil` once it was taken.
  func take(_ kind: some RecordKind) -> FolderLook? {
    group.wait()
    return looks.withLock { $0.removeValue(forKey: kind.word) }
  }
}
