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
