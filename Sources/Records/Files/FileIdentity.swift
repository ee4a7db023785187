package import Foundation
import Glibc
import SystemPackage

/// What a file or folder is, whatever it is called.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt

  /// Takes it from what the system says of a file.
  init(_ status: stat) { (device, number) = (UInt(status.st_dev), UInt(status.st_ino)) }

  /// Looks at what is at a path, through links; `nil` where nothing is.
  init?(_ path: FilePath) {
    var status = stat()
    guard stat(path.string, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Looks at a file that a person named, through links; `nil` where nothing is.
  package init?(_ file: URL) { self.init(FilePath(file.path(percentEncoded: false))) }
}
