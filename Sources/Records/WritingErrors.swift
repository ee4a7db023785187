public import QualityModel

/// A file could not be written; it is as it was before.
public struct CannotWrite: Explained {
  /// The file's path, relative to the workspace where it lies inside.
  public let path: String
  let trouble: FileTrouble

  /// Why it could not be written.
  public var reason: String { trouble.reason }
  /// What went wrong.
  public var message: String { "cannot write \(path): \(reason)" }
  /// What to do about it.
  public var help: String { trouble.help }
}

/// A file could not be read.
public struct CannotRead: Explained {
  /// The file's path, relative to the workspace where it lies inside.
  public let path: String
  let trouble: FileTrouble

  /// Why it could not be read.
  public var reason: String { trouble.reason }
  /// What went wrong.
  public var message: String { "cannot read \(path): \(reason)" }
  /// What to do about it.
  public var help: String { trouble.help }

  /// The same as a finding, for a listing that goes on without the file.
  public var finding: Finding {
    if case .tooLarge = trouble {
      return Finding(rule: FileRules.tooLarge.name, "the file is too large", help: help, place: Place(file: path))
    }
    return Finding(
      rule: FileRules.unreadableFile.name, "cannot be read: \(reason)", help: help, place: Place(file: path))
  }
}
