package import Foundation
import Notation
package import QualityModel

extension Workspace {
  /// Returns the one change that puts a revised evaluation in the place of the earlier one, which goes into its
  /// history.
  ///
  /// A draft in which it was changed goes with the same change, so that undoing it brings both back.
  package func revision(
    of original: Stored<Evaluation>, to revised: Evaluation, reason: String, by: String, at: Date,
    draft: Stored<Evaluation>? = nil, sentence: String
  ) throws -> Submission {
    var revised = revised
    let before = original.tree(without: "history")
    revised.history =
      (original.record.history ?? []) + [Revision(at: at, by: by, reason: reason, before: before)]
    let edits = [
      Change.Edit.replace(original.path, .bytes(original.bytes), with: try original.bytes(for: revised)),
      draft.map { .remove($0.path, .bytes($0.bytes)) },
    ]
    let change = Change(sentence, by: by, at: at, edits: edits.compactMap(\.self))
    return Submission(evaluation: revised, change: change)
  }

  /// Returns why an edit that was begun from a file with a digest cannot simply go on; `nil` where the file is the
  /// same.
  package func change(in current: Stored<Evaluation>, since digest: String) -> ChangedMeanwhile? {
    guard current.digest != digest else { return nil }
    return ChangedMeanwhile(
      path: current.path, action: nil, expected: current.earlierBytes(withDigest: digest), found: current.bytes,
      isNew: false)
  }
}

extension ChangedMeanwhile {
  /// The same without the histories of the two, which repeat whole earlier states.
  package var withoutHistories: ChangedMeanwhile {
    func shortened(_ bytes: Data?) -> Data? {
      bytes.flatMap { bytes in
        guard case .object(var members) = JSONTree.value(of: bytes) else { return bytes }
        members["history"] = nil
        return try? JSONPrinter.bytes(of: .object(members))
      }
    }
    return ChangedMeanwhile(
      path: path, action: action, expected: shortened(expected), found: shortened(found), isNew: isNew)
  }
}

extension Stored<Evaluation> {
  /// The file's tree with one member left out.
  fileprivate func tree(without key: String) -> JSONValue {
    guard case .object(var members) = JSONTree.value(of: bytes) else { return .null }
    members[key] = nil
    return .object(members)
  }

  /// Returns the bytes of the state in the history whose file had a digest; `nil` where none had.
  fileprivate func earlierBytes(withDigest digest: String) -> Data? {
    guard case .array(let history)? = JSONTree.value(of: bytes)["history"] else { return nil }
    for (index, revision) in history.enumerated().reversed() {
      guard case .object(var members)? = revision["before"] else { continue }
      if index > 0 { members["history"] = .array(Array(history[..<index])) }
      guard let bytes = try? JSONPrinter.bytes(of: .object(members)) else { continue }
      if Digest.reference(of: bytes) == digest { return bytes }
    }
    return nil
  }
}
