import Foundation
import Notation
import QualityModel
import Records

/// A file that a person named cannot be read.
package struct UnreadableFile: Explained {
  /// The name as it was given.
  package let name: String
  private let reason: String
  package let help: String

  init(name: String, path: String, error: any Error) {
    self.name = name
    (reason, help) = Self.reason(error, name, path)
  }

  /// What the system says comes before what the file is: a link to a file that may not be read is not at fault.
  private static func reason(_ error: any Error, _ name: String, _ path: String) -> (reason: String, help: String) {
    let check = "check the path; it is relative to the folder you are in"
    let trouble = error as? CannotRead
    if trouble?.isDenied == true { return ("it may not be read", check) }
    if let trouble, trouble.isTooLarge { return (trouble.reason, "split it, or check that this is the right file") }
    if let odd = odd(path) { return odd }
    // Such bytes are replaced when the name is read, so that no name leads to the file any more.
    if name.contains("\u{FFFD}") {
      return ("its name holds bytes that are not UTF-8", "rename it so that its name is UTF-8")
    }
    if trouble?.isMissing == true { return ("there is no such file", check) }
    return (FileManager.default.isFolder(atPath: path) ? "it is a folder" : "the system refuses", check)
  }

  /// What a path leads to that is not a plain file or a folder, and what to do; `nil` for those.
  private static func odd(_ path: String) -> (reason: String, help: String)? {
    let manager = FileManager.default
    switch (try? manager.attributesOfItem(atPath: path))?[.type] as? FileAttributeType {
    case .typeSymbolicLink?:
      let target = (try? manager.destinationOfSymbolicLink(atPath: path)) ?? ""
      let real = URL(filePath: path).resolvingSymlinksInPath().path
      return manager.fileExists(atPath: path)
        ? ("it is a symbolic link to `\(target)`", "name the file that it leads to: `\(real)`")
        : ("it is a symbolic link that leads nowhere: to `\(target)`", "correct the link, or name the file itself")
    case .typeCharacterSpecial?, .typeBlockSpecial?: return ("it is a device", "name a file")
    case .typeSocket?: return ("it is a socket", "name a file")
    case .typeRegular?, .typeDirectory?, nil: return nil
    default: return ("it is a pipe", "write what comes out of it into a file, and name that")
    }
  }

  package var message: String { "cannot read `\(name)`: \(reason)" }
}
