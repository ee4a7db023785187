package import Foundation
import QualityModel

/// A file is not as the writer saw it, so it is left alone.
package struct ChangedMeanwhile: Explained {
  /// The file.
  package let path: WorkspacePath
  /// What could not be done: `undo score call-0042`; `nil` for a plain write.
  package let action: String?
  /// The bytes it was expected to hold; `nil` where there should be none, or where only their digest is known.
  package let expected: Data?
  /// The bytes it holds; `nil` where it is gone.
  package let found: Data?

  package var message: String { (action.map { "cannot \($0): " } ?? "") + state }

  private var state: String {
    if found == nil { return "\(path) was removed in the meantime" }
    return isNew ? "a file already exists at \(path)" : "\(path) was changed in the meantime"
  }

  package var help: String {
    found == nil
      ? "check where it went; nothing was written" : "check what it holds now, then try again; nothing was written"
  }

  /// The lines that differ.
  package var detail: String? {
    guard let expected, let found else { return nil }
    return TextDifference(from: expected, to: found)?.description
  }

  /// Whether there should have been no such file yet.
  package let isNew: Bool
}

extension TextDifference {
  /// Compares two files; `nil` where one of them is not text.
  init?(from old: Data, to new: Data) {
    guard let old = String(validating: old, as: UTF8.self), let new = String(validating: new, as: UTF8.self) else {
      return nil
    }
    self.init(from: old, to: new)
  }
}
