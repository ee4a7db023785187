import QualityModel

/// There is no change left to undo.
package struct NothingToUndo: Explained {
  package let message = "nothing to undo"
  package let help = "`log` shows what was changed and what was undone"
}

/// Nothing was undone since the last change.
package struct NothingToRedo: Explained {
  package let message = "nothing to redo"
  package let help = "only the last undone change can be redone, and not after a new one"
}

/// A medium would have to come back, and the journal keeps the digest of media only.
package struct MediumNotKept: Explained {
  /// The file.
  package let path: WorkspacePath
  let action: String

  package var message: String { "cannot \(action): the journal keeps no copy of \(path)" }
  package let help = "import the files again"
}

/// Another process is writing and does not finish.
package struct AnotherWriter: Explained {
  /// The file that is its lock; `nil` where the system keeps the lock.
  var lockFile: String?

  package let message = "another Sidetone is writing to this workspace"
  package var help: String {
    let rest = lockFile.map { "; if none is running any more, on any machine, remove `\($0)`" } ?? ""
    return "wait until it is done, then try again; nothing was written\(rest)"
  }
}
