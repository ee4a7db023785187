public import QualityModel

/// There is no change left to take back.
public struct NothingToUndo: Explained {
  /// What went wrong.
  public let message = "nothing to undo"
  /// What to do about it.
  public let help = "`log` shows what was changed and what was taken back already"
}

/// Nothing was undone since the last change.
public struct NothingToRedo: Explained {
  /// What went wrong.
  public let message = "nothing to redo"
  /// What to do about it.
  public let help = "only what was undone last can be redone, and a new change ends that"
}

/// A medium would have to come back, and the journal keeps the digest of media only.
public struct MediumNotKept: Explained {
  /// The file.
  public let path: WorkspacePath
  let action: String

  /// What went wrong.
  public var message: String { "cannot \(action): the journal keeps no copy of \(path)" }
  /// What to do about it.
  public let help = "import the files again"
}

/// Somebody else on this machine is writing and does not come to an end.
public struct AnotherWriter: Explained {
  /// What went wrong.
  public let message = "another Sidetone is writing to this workspace"
  /// What to do about it.
  public let help = "wait until it is done, then try again; nothing was written"
}
