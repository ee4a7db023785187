package import QualityModel
import SystemPackage

/// A file could not be written; it is as it was before.
package struct CannotWrite: Explained {
  /// The file's path, relative to the workspace where it is inside.
  package let path: String
  let trouble: FileTrouble

  /// Why it could not be written.
  package var reason: String { trouble.reason }
  package var message: String { "cannot write \(path): \(reason)" }
  package var help: String { trouble.help }
}

/// A file could not be read.
package struct CannotRead: Explained {
  /// The file's path, relative to the workspace where it is inside.
  package let path: String
  let trouble: FileTrouble

  init(path: String, trouble: FileTrouble) { (self.path, self.trouble) = (path, trouble) }

  /// Creates the error of a file that the system stopped handing out.
  package init(brokenOff path: WorkspacePath) { self.init(path: path.text, trouble: .system(.ioError)) }

  /// Whether there is no such file.
  package var isMissing: Bool { trouble == .system(.noSuchFileOrDirectory) }
  /// Whether the user may not read it.
  package var isDenied: Bool { trouble == .system(.permissionDenied) || trouble == .system(.notPermitted) }
  /// Whether it is larger than what is read.
  package var isTooLarge: Bool {
    if case .tooLarge = trouble { true } else { false }
  }

  /// Why it could not be read.
  package var reason: String { trouble.reason }
  package var message: String { "cannot read \(path): \(reason)" }
  package var help: String { trouble.help }

  /// The same as a finding, for a listing that goes on without the file.
  package var finding: Finding {
    if case .tooLarge(let limit) = trouble {
      return Finding(rule: FileRules.tooLarge.name, .tooLarge(limit: limit), help: help, place: Place(file: path))
    }
    return Finding(
      rule: FileRules.unreadableFile.name, "cannot be read: \(reason)", help: help, place: Place(file: path))
  }
}

extension Finding.Message {
  fileprivate static func tooLarge(limit: Int) -> Self { "the file is larger than \(limit >> 20) MB" }
}
