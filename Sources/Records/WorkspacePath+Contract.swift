import QualityModel

extension WorkspacePath {
  /// Whether a workspace holds such a file: everything else in the folder belongs to somebody else.
  public var isOfAWorkspace: Bool {
    if self == .settings || self == .people { return true }
    if isDraft || isEvaluationInItsFolder { return true }
    guard let dot = name.lastIndex(of: ".") else { return false }
    let ending = String(name[name.index(after: dot)...])
    switch folder {
    case Self.rubrics: return ending == "yaml" && isRubricName
    case Self.recordings: return Self.recordingEndings.contains(ending) && Identifier.isValid(stem)
    case Self.coaching, "sessions/calibrations": return ending == "json" && Identifier.isValid(stem)
    case TemplateName.folder: return TemplateName(name) != nil
    case Self.workshops: return ending == "yaml" && Identifier.isValid(stem)
    default: return false
    }
  }

  /// Whether this is an evaluation that is being scored.
  public var isDraft: Bool { folder == Self.drafts && name.hasSuffix(".json") && Identifier.isValid(stem) }

  /// Whether this is an evaluation in a folder of months, or beside them.
  public var isEvaluationInItsFolder: Bool {
    let inside = text.split(separator: "/").dropFirst(2).dropLast()
    let areNumbers = inside.allSatisfy { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return isEvaluation && inside.count <= 2 && areNumbers && Identifier.isValid(stem)
  }

  private var isRubricName: Bool {
    let parts = stem.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return Identifier.isValid(parts[0]) && (parts.count == 1 || Int(parts[1]) != nil)
  }

  private static let recordingEndings: Set = [
    "json", "vtt", "srt", "txt", "wav", "flac", "mp3", "ogg", "opus",
  ]
}
