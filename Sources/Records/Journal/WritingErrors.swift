package import QualityModel

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

  /// Why it could not be read.
  package var reason: String { trouble.reason }
  package var message: String { "cannot read \(path): \(reason)" }
  package var help: String { trouble.help }

  /// The same as a finding, for a listing that goes on without the file.
  package var finding: Finding {
    if case .tooLarge = trouble {
      return Finding(rule: FileRules.tooLarge.name, "the file is too large", help: help, place: Place(file: path))
    }
    return Finding(
      rule: FileRules.unreadableFile.name, "cannot be read: \(reason)", help: help, place: Place(file: path))
  }
}
