import Foundation
import QualityModel

/// A file that a person named cannot be read.
package struct UnreadableFile: Explained {
  /// The name as it was given.
  package let name: String
  private let reason: String
  package let help: String

  init(name: String, path: String, error: any Error) {
    self.name = name
    // Such bytes are replaced when the name is read, so that no name leads to the file any more.
    let isUnreadableName = name.contains("\u{FFFD}")
    let check = "check the path; it is relative to the folder you are in"
    if let (reason, help) = Self.odd(path) {
      (self.reason, self.help) = (reason, help)
    } else if isUnreadableName {
      (reason, help) = ("its name holds bytes that are not UTF-8", "rename it so that its name is UTF-8")
    } else {
      (reason, help) = (Self.reason(error, path), check)
    }
  }

  private static func reason(_ error: any Error, _ path: String) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile?, .fileNoSuchFile?: "there is no such file"
    case .fileReadNoPermission?: "it may not be read"
    case .fileReadTooLarge?: "it is too large"
    default: isFolder(path) ? "it is a folder" : "the system refuses"
    }
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

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  package var message: String { "cannot read `\(name)`: \(reason)" }
}
