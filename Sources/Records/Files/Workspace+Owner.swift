import Foundation
import Glibc
import SystemPackage

extension Workspace {
  /// Returns who owns the folder or the settings where that is none of the users given, and not the administrator;
  /// `nil` where there is no such owner.
  package func foreignOwner(besides users: Set<UInt32>) -> FileOwner? {
    let paths = [root.path(percentEncoded: false), url(of: .settings).path(percentEncoded: false)]
    let owners = paths.compactMap { try? SystemCall.status(of: SystemCall.resolved(FilePath($0)))?.st_uid }
    return owners.first { $0 != 0 && !users.contains($0) }.map(FileOwner.init)
  }
}

/// A user of this machine who owns files.
package struct FileOwner: Hashable, Sendable {
  /// The user's number.
  package let number: UInt32

  package init(_ number: UInt32) { self.number = number }

  /// The user's name, in backquotes; their number where the machine has no such user, as in a container.
  package var name: String {
    guard let entry = getpwuid(number), let name = entry.pointee.pw_name else { return "user \(number)" }
    return "`\(String(cString: name))`"
  }
}
