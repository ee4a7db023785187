import Foundation
public import QualityModel

/// Something that was asked for is not there.
public struct NotFound: Explained {
  /// What went wrong.
  public let message: String
  /// What to do about it.
  public let help: String

  /// Creates the error for an id that names nothing, with the nearest id that does.
  init(_ what: String, _ id: String, among known: [String], otherwise: String) {
    message = "there is no \(what) `\(id.prefix(90))`"
    help = Suggestion.help(for: id, among: known) ?? otherwise
  }
}

extension NotFound {
  /// Creates the error for the id of a recording where that of a record about it is needed.
  init(recording id: String, insteadOf what: String, help: String) {
    message = "`\(id.prefix(90))` is a recording, not \(what)"
    self.help = help
  }
}

/// Something is missing that only a person can say.
public struct Missing: Explained {
  /// What can be missing.
  public enum What: String, Hashable, Sendable { case interaction, rubric, agent, evaluator, answers, reason }

  /// What is missing.
  public let what: What
  /// What went wrong.
  public let message: String
  /// What to do about it.
  public let help: String
  /// What it may be.
  public let candidates: [String]
  /// The request says too little.
  public var fault: Fault { .request }

  /// Creates the error.
  public init(_ what: What, _ message: String, help: String, candidates: [String] = []) {
    self.what = what
    self.message = message
    self.help = help
    self.candidates = candidates
  }
}

/// Records are broken, or an answer was refused: everything that was found.
public struct Refused: Explained {
  /// What was found.
  public let findings: [Finding]
  /// What went wrong.
  public let message: String
  /// What to do about it.
  public let help: String
  /// Records are broken, unless it was an answer that was refused.
  public let fault: Fault

  /// Creates the error.
  public init(_ message: String, findings: [Finding], help: String, fault: Fault = .records) {
    self.message = message
    self.findings = findings
    self.help = help
    self.fault = fault
  }
}

/// A file that a person named cannot be read.
public struct UnreadableFile: Explained {
  /// The name as it was given.
  public let name: String
  private let reason: String
  private let isUnreadableName: Bool

  init(name: String, path: String, error: any Error) {
    self.name = name
    // Such bytes are replaced when the name is read, so that no name leads to the file any more.
    isUnreadableName = name.contains("\u{FFFD}")
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile?, .fileNoSuchFile?:
      reason = isUnreadableName ? "its name holds bytes that are not UTF-8" : "there is no such file"
    case .fileReadNoPermission? where FileManager.default.isReadableFile(atPath: path):
      reason = "it is not a plain file"
    case .fileReadNoPermission?: reason = "it may not be read"
    case .fileReadTooLarge?: reason = "it is too large"
    default: reason = Self.isFolder(path) ? "it is a folder" : "the system refuses"
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// What went wrong.
  public var message: String { "cannot read `\(name)`: \(reason)" }
  /// What to do about it.
  public var help: String {
    isUnreadableName
      ? "rename it so that its name is UTF-8" : "check the path; it is taken from the folder you are in"
  }
}
